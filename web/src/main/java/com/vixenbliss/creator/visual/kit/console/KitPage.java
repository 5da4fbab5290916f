package com.vixenbliss.creator.visual.kit.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.visual.kit.KitService;
import com.vixenbliss.creator.visual.kit.KitView;
import com.vixenbliss.creator.visual.kit.LicenceService;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One avatar kit, new or known: its words, and what becomes of it. Its pictures are the {@link KitGallery}'s. */
@Named
@ViewScoped
public class KitPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/visual/kit?faces-redirect=true&id=%s&done=%s";
    private static final String LIST = "/console/visual/kits?faces-redirect=true&character=%s&done=removed";

    @Inject
    KitService kits;

    @Inject
    LicenceService licences;

    @Inject
    CharacterService characters;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String id;
    private String character;
    private String characterName;
    private Form form = Form.of(KitDraft.class, null);   // never null: Faces builds pages before it reads addresses
    private int version;
    private transient KitView kit;

    /** Called once the address has been read. */
    public void open() {
        form = Form.of(KitDraft.class, getKit());
        version = kit == null ? 0 : kit.version();
        character = kit == null ? character : kit.characterId().toString();
        characterName = characters.get(studio(), PageIds.parse(character)).name();
    }

    public String save() {
        return refusals.guard(() -> {
            if (id == null) {
                KitDraft draft = merge.whole(form.toJson(), KitDraft.class);
                return here(kits.create(studio(), PageIds.parse(character), draft), "created");
            }
            return here(kits.revise(studio(), kitId(), ExpectedVersion.of(version),
                    draft -> merge.apply(draft, form.toJson(), KitDraft.class)), "saved");
        });
    }

    public String activate() {
        return refusals.guard(() -> here(kits.activate(studio(), kitId(), ExpectedVersion.of(version)), "worn"));
    }

    public String archive() {
        return refusals.guard(() -> here(kits.archive(studio(), kitId(), ExpectedVersion.of(version)), "put_away"));
    }

    /** The person whom it shows agrees no longer. */
    public String revoke() {
        return refusals.guard(() -> here(licences.revoke(studio(), kitId()), "revoked"));
    }

    public String remove() {
        return refusals.guard(() -> {
            kits.delete(studio(), kitId(), ExpectedVersion.of(version));
            return LIST.formatted(character);
        });
    }

    private static String here(KitView changed, String done) {
        return HERE.formatted(changed.id(), done);
    }

    /** Null for a new one. */
    public KitView getKit() {
        if (kit == null && id != null) {
            kit = kits.get(studio(), kitId());
        }
        return kit;
    }

    /** Whether it shows a real person, or has shown one. */
    public boolean isLicensed() {
        return id != null && licences.shows(kitId());
    }

    UUID kitId() {
        return PageIds.parse(id);
    }

    UUID studio() {
        return current.caller().studio();
    }

    public Form getForm() {
        return form;
    }

    public String getCharacterName() {
        return characterName;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCharacter() {
        return character;
    }

    public void setCharacter(String character) {
        this.character = character;
    }
}
