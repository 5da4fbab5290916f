package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.OptionalInt;

/** The rules by which one entry comes up or does not, in the order of their weight. */
final class Judgement {

    private final Sightings seen;
    private final Situation now;
    private final int ofBook;

    /** @param scanDepth of the book */
    Judgement(Sightings seen, Situation now, int scanDepth) {
        this.seen = seen;
        this.now = now;
        this.ofBook = scanDepth;
    }

    /** @return null for an entry that nothing has to do with */
    Verdict of(BookEntry entry) {
        OptionalInt slot = seen.first(entry.keys(), entry.scanDepth(ofBook));
        Why why = forced(entry);
        if (why == null && slot.isEmpty() && !entry.isConstant()) {
            return null;
        }
        if (why == null) {
            why = refused(entry);
        }
        if (why == null) {
            why = entry.isConstant() ? Why.CONSTANT : Why.KEY;
        }
        return new Verdict(why, entry.isConstant() ? OptionalInt.empty() : slot);
    }

    /** What holds "in any case", key or no key. */
    private Why forced(BookEntry entry) {
        Decorators decorators = entry.decorators();
        if (decorators.has(Decorator.ACTIVATE)) {
            return Why.ACTIVATE;
        }
        boolean cameUp = now.matched().contains(entry.id());
        boolean kept = cameUp && decorators.has(Decorator.KEEP_ACTIVATE_AFTER_MATCH)
                && !decorators.has(Decorator.DONT_ACTIVATE) && !decorators.has(Decorator.DONT_ACTIVATE_AFTER_MATCH);
        return kept ? Why.KEPT_ACTIVE : null;
    }

    /** What keeps an entry down whose key was said. */
    private Why refused(BookEntry entry) {
        Decorators decorators = entry.decorators();
        if (decorators.has(Decorator.DONT_ACTIVATE)) {
            return Why.DONT_ACTIVATE;
        }
        if (decorators.has(Decorator.DONT_ACTIVATE_AFTER_MATCH) && now.matched().contains(entry.id())) {
            return Why.CAME_UP_BEFORE;
        }
        Why byCount = byCount(decorators);
        return byCount == null ? byKeys(entry) : byCount;
    }

    private Why byCount(Decorators decorators) {
        if (decorators.number(Decorator.ACTIVATE_ONLY_AFTER).filter(least -> now.replies() < least).isPresent()) {
            return Why.TOO_EARLY;
        }
        if (decorators.number(Decorator.ACTIVATE_ONLY_EVERY).filter(step -> now.replies() % step != 0).isPresent()) {
            return Why.NOT_THIS_TURN;
        }
        boolean otherwise = now.greeting() != null
                && decorators.number(Decorator.IS_GREETING).filter(wanted -> !wanted.equals(now.greeting())).isPresent();
        return otherwise ? Why.OTHER_GREETING : null;
    }

    private Why byKeys(BookEntry entry) {
        int depth = entry.scanDepth(ofBook);
        if (seen.isSaid(entry.excluded(), depth)) {
            return Why.EXCLUDED_KEY;
        }
        if (entry.additional().stream().anyMatch(words -> seen.first(words, depth).isEmpty())) {
            return Why.ADDITIONAL_KEY_MISSING;
        }
        boolean missing = !entry.isConstant() && entry.secondary().length > 0
                && seen.first(entry.secondary(), depth).isEmpty();
        return missing ? Why.SECONDARY_KEY_MISSING : null;
    }

    /** @param slot of the key that was said */
    record Verdict(Why why, OptionalInt slot) {

        boolean comesUp() {
            return why.ordinal() <= Why.KEPT_ACTIVE.ordinal();
        }
    }
}
