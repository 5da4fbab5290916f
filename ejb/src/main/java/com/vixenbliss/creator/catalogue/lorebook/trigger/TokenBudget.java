package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps what comes up within the tokens of its book: "if the budget is reached, lower priority is discarded first". A
 * content that another entry has brought already is left out.
 */
final class TokenBudget {

    private final Set<String> contents = new HashSet<>();
    private final List<Held> dropped = new ArrayList<>();

    /** What stays of one book's entries. */
    List<Hit> settle(List<Hit> hits, int budget) {
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits.stream().sorted(Rank.LEAST.reversed()).toList()) {
            if (hit.tokens() > budget) {
                drop(hit, Why.LARGER_THAN_BUDGET);
            } else if (!contents.add(hit.entry().decorators().body())) {
                drop(hit, Why.SAME_CONTENT);
            } else {
                kept.add(hit);
            }
        }
        int tokens = kept.stream().mapToInt(Hit::tokens).sum();
        while (tokens > budget) {
            Hit least = kept.removeLast();
            tokens -= least.tokens();
            drop(least, Why.OVER_BUDGET);
        }
        return kept;
    }

    private void drop(Hit hit, Why why) {
        dropped.add(new Held(hit.entry(), why, hit.key()));
    }

    List<Held> dropped() {
        return dropped;
    }
}
