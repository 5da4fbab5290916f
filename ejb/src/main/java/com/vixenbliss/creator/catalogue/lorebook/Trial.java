package com.vixenbliss.creator.catalogue.lorebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.catalogue.lorebook.trigger.BookEntry;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Held;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Hit;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Placement;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Recalled;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Why;
import java.util.List;
import java.util.UUID;

/**
 * What a conversation would bring up, and why.
 *
 * @param triggered as they would stand
 * @param held what could have come up and would not
 * @param tokens of all that would come up, by our estimate
 * @param patternsSkipped whether the patterns together cost more than a turn may
 */
public record Trial(List<Up> triggered, List<Down> held, int tokens, boolean patternsSkipped) {

    static Trial of(Recalled recalled) {
        return new Trial(recalled.hits().stream().map(Up::of).toList(), recalled.held().stream().map(Down::of).toList(),
                recalled.tokens(), recalled.patternsSkipped());
    }

    /** Whose book an entry stands in. */
    public enum Shelf {
        @JsonProperty("character")
        CHARACTER,
        @JsonProperty("world")
        WORLD;

        static Shelf of(BookEntry entry) {
            return entry.ofCharacter() ? CHARACTER : WORLD;
        }
    }

    /**
     * An entry that would come up.
     *
     * @param key which of its keys was said; null when it needed none
     * @param depth in which message back from the latest, 0 for that; null for a key in another entry's content
     * @param start where the key stands in that text; null like {@code key}
     * @param end exclusive
     * @param level 0, or through how many other entries it came up
     */
    public record Up(
            UUID id, String name, Shelf book, Why why, String key, Integer depth, Integer start, Integer end, int level,
            Placement placement, int tokens, String content) {

        static Up of(Hit hit) {
            Hit.Spot spot = hit.spot();
            return new Up(hit.entry().id(), hit.entry().name(), Shelf.of(hit.entry()), hit.why(), hit.key(),
                    spot == null ? null : spot.depth(), spot == null ? null : spot.start(), spot == null ? null : spot.end(),
                    hit.level(), hit.placement(), hit.tokens(), hit.entry().body());
        }
    }

    /** An entry that could have come up. */
    public record Down(UUID id, String name, Shelf book, Why why, String key, int tokens, String content) {

        static Down of(Held held) {
            return new Down(held.entry().id(), held.entry().name(), Shelf.of(held.entry()), held.why(), held.key(),
                    held.entry().tokens(), held.entry().body());
        }
    }
}
