package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.vixenbliss.creator.catalogue.character.Placeholders;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.platform.text.TokenEstimate;
import java.util.List;
import java.util.UUID;

/**
 * An entry made ready for being searched for.
 *
 * @param ofCharacter whether it stands in the character's own book and not in the world's
 * @param ordinal grows in the order of writing
 * @param tokens of the content, by our estimate; 0 when there is none
 * @param keys slots of {@link KeyTable}
 * @param secondary needed as well, where there are any
 * @param additional of each of these, one is needed
 * @param excluded none of these may be said
 */
public record BookEntry(
        UUID id,
        boolean ofCharacter,
        long ordinal,
        LoreDraft written,
        Decorators decorators,
        int tokens,
        int[] keys,
        int[] secondary,
        List<int[]> additional,
        int[] excluded) {

    private static final Placeholders NAMELESS = new Placeholders("", "", 0);

    static BookEntry of(UUID id, boolean ofCharacter, long ordinal, LoreDraft written, KeyTable.Builder table) {
        Decorators decorators = Decorators.of(written.content());
        boolean regex = isTrue(written.useRegex());
        boolean exact = isTrue(written.caseSensitive());
        List<String> secondary = written.secondaryKeys() == null ? List.of() : written.secondaryKeys();
        // "If use_regex is true, this field should be ignored": secondary and excluded keys, not additional ones.
        return new BookEntry(id, ofCharacter, ordinal, written, decorators,
                tokens(decorators.body()),
                regex ? table.patterns(written.keys(), written.caseSensitive()) : table.words(written.keys(), exact),
                regex || !isTrue(written.selective()) ? new int[0] : table.words(secondary, exact),
                decorators.words(Decorator.ADDITIONAL_KEYS).stream()
                        .map(words -> regex ? table.patterns(words, written.caseSensitive()) : table.words(words, exact))
                        .toList(),
                regex ? new int[0] : decorators.words(Decorator.EXCLUDE_KEYS).stream().findFirst()
                        .map(words -> table.words(words, exact)).orElse(new int[0]));
    }

    private static int tokens(String body) {
        String text = NAMELESS.fill(body);
        return text.isBlank() ? 0 : Math.max(1, TokenEstimate.of(text));
    }

    static boolean isTrue(Boolean field) {
        return Boolean.TRUE.equals(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookEntry entry && id.equals(entry.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** For people. */
    public String name() {
        return written.name();
    }

    public int insertionOrder() {
        return written.insertionOrder();
    }

    /** Lower goes first when there is no room; "if undefined, follow the insertion order". */
    int rank() {
        return written.priority() == null ? written.insertionOrder() : written.priority();
    }

    /** "If use_regex is true, this field should be ignored." */
    boolean isConstant() {
        return isTrue(written.constant()) && !isTrue(written.useRegex());
    }

    boolean isEnabled() {
        return isTrue(written.enabled());
    }

    /** @param ofBook where the decorator says nothing */
    int scanDepth(int ofBook) {
        return decorators.number(Decorator.SCAN_DEPTH).orElse(ofBook);
    }

    /** Whether later turns must know that it came up in this one. */
    public boolean asksForEarlierMatches() {
        return decorators.has(Decorator.KEEP_ACTIVATE_AFTER_MATCH) || decorators.has(Decorator.DONT_ACTIVATE_AFTER_MATCH);
    }

    /** What it tells the model, with its placeholders. */
    public String body() {
        return decorators.body();
    }

    /** What it tells the model, names filled in. */
    public String text(Placeholders names) {
        return names.fill(decorators.body()).strip();
    }
}
