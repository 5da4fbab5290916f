package com.vixenbliss.creator.content.piece;

import java.util.List;
import java.util.UUID;

/** What became of an action on many pieces: each for itself. */
public record ActionsDone(List<UUID> done, List<Undone> undone) {

    public ActionsDone {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** A piece to which it was not done. @param code stable, in kebab case; @param detail why, in plain words */
    public record Undone(UUID id, String code, String detail) {}
}
