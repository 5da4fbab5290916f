package com.vixenbliss.creator.catalogue.lorebook;

import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Book;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Recalled;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Scan;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The lorebooks that chats draw on, kept ready for being searched until somebody writes in them. A {@link Persona} says
 * which revisions count, so a turn costs no question to the database while nothing changes. Cheap enough to ask at every
 * turn, from any thread, in a transaction or not; the books used last stay, up to a bound of memory.
 */
@ApplicationScoped
public class LoreShelf {

    /** About how many letters all books on the shelf may have. */
    private static final long ROOM = 40_000_000;

    private final Lorebooks books;
    private final LoreSettings settings;
    private final Map<UUID, Shelved> shelf = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;

    @Inject
    LoreShelf(Lorebooks books, LoreSettings settings) {
        this.books = books;
        this.settings = settings;
    }

    /** For the CDI client proxy only. */
    protected LoreShelf() {
        this(null, null);
    }

    /** What a conversation with a character brings up. */
    public Recalled recall(Persona persona, Situation now) {
        Persona.Books known = persona.books();
        return recall(Stream.of(
                        known.ofCharacter() == 0 ? null : book(LoreOwner.character(persona.id()), known.ofCharacter()),
                        known.ofWorld() == 0 ? null : book(LoreOwner.world(known.worldId()), known.ofWorld()))
                .flatMap(Stream::ofNullable).toList(), now);
    }

    /** What a conversation brings up from one book alone, as it stands in the database. */
    Recalled recall(LoreOwner owner, Situation now) {
        return recall(List.of(read(owner).book()), now);
    }

    private Recalled recall(List<Book> open, Situation now) {
        return Scan.recall(open, now, settings.tokenBudget());
    }

    private Book book(LoreOwner owner, int revision) {
        return onShelf(owner.id(), revision).orElseGet(() -> keep(owner.id(), read(owner))).book();
    }

    private synchronized Optional<Shelved> onShelf(UUID ownerId, int revision) {
        return Optional.ofNullable(shelf.get(ownerId)).filter(known -> known.revision() >= revision);
    }

    private synchronized Shelved keep(UUID ownerId, Shelved read) {
        Shelved old = shelf.put(ownerId, read);
        weight += read.book().weight() - (old == null ? 0 : old.book().weight());
        var eldest = shelf.values().iterator();
        while (weight > ROOM && shelf.size() > 1) {
            weight -= eldest.next().book().weight();
            eldest.remove();
        }
        return read;
    }

    /** The revision is read first: what is written meanwhile is read again, never missed. */
    private Shelved read(LoreOwner owner) {
        return books.book(owner)
                .map(found -> new Shelved(found.revision(), Book.of(owner.isCharacter(), found.draft(), books.all(owner).stream()
                        .map(entry -> new Book.Written(entry.id(), entry.ordinal(), entry.draft())).toList())))
                .orElseGet(() -> new Shelved(0, Book.EMPTY));
    }

    private record Shelved(int revision, Book book) {}
}
