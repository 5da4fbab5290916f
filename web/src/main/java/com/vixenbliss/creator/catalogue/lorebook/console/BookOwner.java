package com.vixenbliss.creator.catalogue.lorebook.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.catalogue.world.WorldService;
import com.vixenbliss.creator.console.PageIds;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Whose lorebook a page shows: a character's or a world's, by the page's address. */
@Named
@ViewScoped
public class BookOwner implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CharacterService characters;

    @Inject
    WorldService worlds;

    @Inject
    CurrentCaller current;

    private String character;
    private String world;
    private String name;

    /** For a page that knows its entry and so whose it is. */
    void become(LoreOwner owner) {
        character = owner.isCharacter() ? owner.id().toString() : null;
        world = owner.isCharacter() ? null : owner.id().toString();
    }

    LoreOwner owner() {
        return isCharacters() ? LoreOwner.character(PageIds.parse(character)) : LoreOwner.world(PageIds.parse(world));
    }

    UUID studio() {
        return current.caller().studio();
    }

    /** The end of an address that leads back to this book. */
    String query() {
        return isCharacters() ? "character=" + PageIds.parse(character) : "world=" + PageIds.parse(world);
    }

    public boolean isCharacters() {
        return character != null && !character.isEmpty();
    }

    /** What the character or the world is called. */
    public String getName() {
        if (name == null) {
            LoreOwner owner = owner();
            name = owner.isCharacter() ? characters.get(studio(), owner.id()).name() : worlds.get(studio(), owner.id()).name();
        }
        return name;
    }

    public String getCharacter() {
        return character;
    }

    public void setCharacter(String character) {
        this.character = character;
    }

    public String getWorld() {
        return world;
    }

    public void setWorld(String world) {
        this.world = world;
    }
}
