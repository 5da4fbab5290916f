package com.vixenbliss.creator.visual.kit.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.AssetService;
import com.vixenbliss.creator.visual.kit.AssetView;
import com.vixenbliss.creator.visual.kit.KitFilter;
import com.vixenbliss.creator.visual.kit.KitService;
import com.vixenbliss.creator.visual.kit.KitView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The kits of one character, newest first: the first hundred. */
@Named
@ViewScoped
public class KitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CharacterService characters;

    @Inject
    KitService kits;

    @Inject
    AssetService assets;

    @Inject
    CurrentCaller current;

    private String character;
    private String characterName;
    private transient List<KitLine> all;

    /** A kit, and the face that it gives; null while it has none to show. */
    public record KitLine(KitView kit, AssetView anchor) {}

    /** Called once the address has been read. */
    public void open() {
        characterName = characters.get(studio(), PageIds.parse(character)).name();
    }

    public List<KitLine> getAll() {
        if (all == null) {
            KitFilter ofCharacter = new KitFilter(PageIds.parse(character), null);
            List<KitView> found = kits.list(studio(), ofCharacter, new PageRequest(PageRequest.MAX_LIMIT, null)).data();
            all = found.stream().map(kit -> new KitLine(kit, anchor(kit))).toList();
        }
        return all;
    }

    /** A character has a handful of kits: one question for each is no burden. */
    private AssetView anchor(KitView kit) {
        return kit.primaryAnchorId() == null ? null : assets.get(studio(), kit.id(), kit.primaryAnchorId());
    }

    private UUID studio() {
        return current.caller().studio();
    }

    public String getCharacterName() {
        return characterName;
    }

    public String getCharacter() {
        return character;
    }

    public void setCharacter(String character) {
        this.character = character;
    }
}
