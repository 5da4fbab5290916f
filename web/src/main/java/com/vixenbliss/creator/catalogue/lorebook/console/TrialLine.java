package com.vixenbliss.creator.catalogue.lorebook.console;

import com.vixenbliss.creator.catalogue.lorebook.Trial.Down;
import com.vixenbliss.creator.catalogue.lorebook.Trial.Shelf;
import com.vixenbliss.creator.catalogue.lorebook.Trial.Up;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One answer of the box as the page shows it.
 *
 * @param why a word of the bundle
 * @param before what stands before the key in its message; null when no message holds it
 * @param ofWorld whether the entry stands in the world's book
 */
public record TrialLine(
        UUID id, String title, String why, String key, String before, String match, String after, int level, int tokens,
        boolean ofWorld, String slot) {

    private static final int AROUND = 40;

    static TrialLine of(Up up, List<String> messages) {
        String title = LoreForm.title(up.name(), List.of(), up.content());
        String slot = up.placement().slot().name().toLowerCase(Locale.ROOT);
        boolean ofWorld = up.book() == Shelf.WORLD;
        if (up.depth() == null) {
            return new TrialLine(up.id(), title, word(up.why()), up.key(), null, null, null, up.level(), up.tokens(), ofWorld, slot);
        }
        String message = messages.get(messages.size() - 1 - up.depth());
        String before = message.substring(0, up.start());
        String after = message.substring(up.end());
        return new TrialLine(up.id(), title, word(up.why()), up.key(),
                before.length() <= AROUND ? before : "…" + before.substring(before.length() - AROUND),
                message.substring(up.start(), up.end()),
                after.length() <= AROUND ? after : after.substring(0, AROUND) + "…",
                up.level(), up.tokens(), ofWorld, slot);
    }

    static TrialLine of(Down down) {
        return new TrialLine(down.id(), LoreForm.title(down.name(), List.of(), down.content()), word(down.why()), down.key(),
                null, null, null, 0, down.tokens(), down.book() == Shelf.WORLD, null);
    }

    private static String word(Enum<?> why) {
        return why.name().toLowerCase(Locale.ROOT);
    }
}
