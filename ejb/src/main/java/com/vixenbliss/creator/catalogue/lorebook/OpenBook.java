package com.vixenbliss.creator.catalogue.lorebook;

import com.vixenbliss.creator.catalogue.character.CharacterChanged;
import com.vixenbliss.creator.catalogue.character.CharacterNotFound;
import com.vixenbliss.creator.catalogue.lorebook.model.Lorebook;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.catalogue.world.WorldChanged;
import com.vixenbliss.creator.catalogue.world.WorldNotFound;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** A book that somebody writes in: held for one writer, kept within bounds, and told of when it is closed. */
@ApplicationScoped
class OpenBook {

    /** The most entries of one book. */
    static final int MAX_ENTRIES = 2_000;

    /** The most characters that the contents of one book may have together: books are kept in memory for the chat. */
    static final int MAX_CHARACTERS = 2_000_000;

    private final Lorebooks books;
    private final Event<CharacterChanged> characterChanges;
    private final Event<WorldChanged> worldChanges;
    private final Clock clock;

    @Inject
    OpenBook(Lorebooks books, Event<CharacterChanged> characterChanges, Event<WorldChanged> worldChanges, Clock clock) {
        this.books = books;
        this.characterChanges = characterChanges;
        this.worldChanges = worldChanges;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected OpenBook() {
        this(null, null, null, null);
    }

    /** @throws Fault {@code NOT_FOUND} when the character or world is not the studio's */
    void requireOwn(UUID studioId, LoreOwner owner) {
        if (!books.isOf(studioId, owner)) {
            throw owner.isCharacter() ? new CharacterNotFound() : new WorldNotFound();
        }
    }

    /**
     * The book, made when there is none, for this transaction alone.
     *
     * @throws Fault {@code NOT_FOUND} when the character or world is not the studio's
     */
    Lorebook forChange(UUID studioId, LoreOwner owner) {
        requireOwn(studioId, owner);
        return books.bookForChange(studioId, owner, clock.instant());
    }

    /**
     * Writes what was changed and lets the chat know.
     *
     * @throws Fault {@code CONFLICT} when the book holds more than it may
     */
    void changed(Lorebook book) {
        books.flush();
        Lorebooks.Size size = books.sizeOf(book.owner());
        if (size.entries() > MAX_ENTRIES || size.characters() > MAX_CHARACTERS) {
            throw new Fault(Kind.CONFLICT, "lorebook-full", "A lorebook holds at most " + MAX_ENTRIES + " entries and "
                    + MAX_CHARACTERS + " characters of content.");
        }
        books.advance(book);
        LoreOwner owner = book.owner();
        if (owner.isCharacter()) {
            characterChanges.fire(new CharacterChanged(owner.id()));
        } else {
            worldChanges.fire(new WorldChanged(owner.id()));
        }
    }
}
