package com.vixenbliss.creator.companion.acquaintance.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterFilter;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.companion.acquaintance.Acquaintance;
import com.vixenbliss.creator.companion.acquaintance.Acquaintances;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Who has met the studio's characters, narrowed by character. */
@Named
@ViewScoped
public class AcquaintancesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Acquaintances acquaintances;

    @Inject
    CharacterService characters;

    @Inject
    CurrentCaller current;

    private UUID studioId;
    private String character;
    private LazyTable<Acquaintance> table;

    @PostConstruct
    void open() {
        studioId = current.caller().studio();
        table = new LazyTable<>((limit, cursor) -> acquaintances.list(studioId, chosen(), PageRequest.of(limit, cursor)));
    }

    private UUID chosen() {
        return character == null || character.isBlank() ? null : PageIds.parse(character);
    }

    public LazyTable<Acquaintance> getTable() {
        return table;
    }

    /** The studio's characters, to choose from. */
    public List<CharacterView> getCharacters() {
        CharacterFilter own = new CharacterFilter(null, null, studioId, null);
        return characters.list(studioId, own, new PageRequest(PageRequest.MAX_LIMIT, null)).data();
    }

    public String getCharacter() {
        return character;
    }

    public void setCharacter(String character) {
        this.character = character;
    }
}
