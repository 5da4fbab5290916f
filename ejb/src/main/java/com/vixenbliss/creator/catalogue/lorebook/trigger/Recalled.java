package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.ArrayList;
import java.util.List;

/**
 * What a conversation brings up.
 *
 * @param hits in the order in which they stand: by insertion order, the character's own before the world's
 * @param held what could have come up and did not
 * @param patternsSkipped whether some patterns were not searched for, because the turn's effort was spent
 */
public record Recalled(List<Hit> hits, List<Held> held, boolean patternsSkipped) {

    /** Nothing comes up. */
    public static final Recalled NOTHING = new Recalled(List.of(), List.of(), false);

    public Recalled {
        hits = hits.stream().sorted(Rank.STANDING).toList();
        held = List.copyOf(held);
    }

    /** The tokens of all that comes up. */
    public int tokens() {
        return hits.stream().mapToInt(Hit::tokens).sum();
    }

    /** The same without the entry that goes first, because the prompt is full. */
    public Recalled withoutLeast() {
        Hit least = hits.stream().min(Rank.YIELDING).orElseThrow();
        List<Hit> kept = hits.stream().filter(hit -> hit != least).toList();
        List<Held> left = new ArrayList<>(held);
        left.add(new Held(least.entry(), Why.PROMPT_FULL, least.key()));
        return new Recalled(kept, left, patternsSkipped);
    }

    /** Whether some entry goes before anything else when the prompt is full. */
    public boolean hasYielding() {
        return hits.stream().anyMatch(Hit::yieldsFirst);
    }

    /** {@code @@disable_ui_prompt}: the studio's own prompts that an entry takes out while it is up. */
    public boolean disables(String prompt) {
        return hits.stream().anyMatch(hit ->
                hit.entry().decorators().values(Decorator.DISABLE_UI_PROMPT).contains(prompt));
    }
}
