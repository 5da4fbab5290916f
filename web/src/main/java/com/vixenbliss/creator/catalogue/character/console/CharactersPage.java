package com.vixenbliss.creator.catalogue.character.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterFilter;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** The studio's characters, narrowed by status and by words. The filter is in the address, so it can be kept and shared. */
@Named
@ViewScoped
public class CharactersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CharacterService characters;

    @Inject
    CurrentCaller current;

    private UUID studioId;
    private String status;
    private String text;
    private LazyTable<CharacterView> table;

    @PostConstruct
    void open() {
        studioId = current.caller().studio();
        table = new LazyTable<>((limit, cursor) -> characters.list(studioId, filter(), PageRequest.of(limit, cursor)));
    }

    private CharacterFilter filter() {
        CharacterStatus wanted = Arrays.stream(CharacterStatus.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(status))
                .findFirst()
                .orElse(null);
        return new CharacterFilter(wanted, null, studioId, text);
    }

    public LazyTable<CharacterView> getTable() {
        return table;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
