package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The decorators of Character Card V3 that mean something here, and what their value must be. Those for contexts that are
 * not chats ({@code instruct_…}) and for pictures of the person ({@code is_user_icon}) are not among them: the
 * specification has an application ignore what it cannot honour, and take a fallback in its place.
 */
enum Decorator {
    ACTIVATE_ONLY_AFTER(Value.NUMBER),
    ACTIVATE_ONLY_EVERY(Value.POSITIVE),
    KEEP_ACTIVATE_AFTER_MATCH(Value.NONE),
    DONT_ACTIVATE_AFTER_MATCH(Value.NONE),
    DEPTH(Value.NUMBER),
    REVERSE_DEPTH(Value.NUMBER),
    ROLE(Set.of("assistant", "system", "user")::contains),
    SCAN_DEPTH(Value.NUMBER),
    IS_GREETING(Value.NUMBER),
    POSITION(Set.of("after_desc", "before_desc", "personality", "scenario")::contains),
    IGNORE_ON_MAX_CONTEXT(Value.NONE),
    ADDITIONAL_KEYS(Value.WORDS),
    EXCLUDE_KEYS(Value.WORDS),
    DONT_ACTIVATE(Value.NONE),
    ACTIVATE(Value.NONE),
    DISABLE_UI_PROMPT(Set.of("system_prompt", "post_history_instructions")::contains);

    private final Predicate<String> isValue;

    Decorator(Predicate<String> isValue) {
        this.isValue = isValue;
    }

    /** The decorator of that name, if it is known here and may have that value. */
    static Optional<Decorator> of(String name, String value) {
        for (Decorator known : values()) {
            if (known.word().equals(name)) {
                return known.isValue.test(value) ? Optional.of(known) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** As it is written behind the two at-signs. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "Should only be considered once, unless defined to be used multiple times." */
    boolean mayComeAgain() {
        return this == ADDITIONAL_KEYS || this == DISABLE_UI_PROMPT;
    }

    /** What a value may look like. */
    private static final class Value {
        private static final Predicate<String> NUMBER = Pattern.compile("-?\\d{1,6}").asMatchPredicate();
        private static final Predicate<String> POSITIVE = Pattern.compile("0*[1-9]\\d{0,5}").asMatchPredicate();
        private static final Predicate<String> WORDS = value -> !value.isBlank();
        /** "It does not have a value"; one that is there all the same does no harm. */
        private static final Predicate<String> NONE = value -> true;
    }
}
