package com.vixenbliss.creator.catalogue.card.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.document.FieldFate;
import com.vixenbliss.creator.catalogue.card.document.FieldReport;
import com.vixenbliss.creator.catalogue.lorebook.LoreRules;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A card's {@code character_book} as a lorebook's drafts. An entry that cannot be one stays in the card alone. */
public final class CardBook {

    static final String FIELD = "character_book";
    private static final int MOST = 1_000;

    private final JsonNode book;
    private final List<Entry> entries = new ArrayList<>();
    private final List<FieldReport> reports = new ArrayList<>();

    /**
     * @param raw as the card has it
     * @param draft null when it cannot be one
     */
    record Entry(JsonNode raw, LoreDraft draft) {}

    public CardBook(Card card) {
        book = card.data().path(FIELD);
        for (JsonNode raw : book.path("entries")) {
            String field = FIELD + ".entries[" + entries.size() + "]";
            entries.add(new Entry(raw, entries.size() < MOST ? drafted(raw, field) : null));
        }
    }

    private LoreDraft drafted(JsonNode raw, String field) {
        LoreDraft draft = raw instanceof ObjectNode entry ? LoreEntries.draft(entry) : null;
        if (draft == null || draft.content().isBlank()) {
            reports.add(FieldReport.notUsed(field, "It says nothing."));
            return null;
        }
        if (AdultOnly.isBroken(draft.content())) {
            reports.add(FieldReport.notUsed(field, "Its content describes somebody under 18, or who looks it."));
            return null;
        }
        String why = LoreRules.complaints(draft).stream().map(CardBook::sentence).collect(Collectors.joining(" "));
        reports.add(why.isEmpty()
                ? new FieldReport(field, FieldFate.MAPPED, "a lorebook entry", null)
                : new FieldReport(field, FieldFate.NOT_USED, "a lorebook entry", "It matches nothing: " + why));
        return draft;
    }

    private static String sentence(FieldError complaint) {
        return complaint.field() + " " + complaint.message() + ".";
    }

    /** Whether the card has one. */
    public boolean exists() {
        return book.isObject();
    }

    public LorebookDraft settings() {
        return LoreEntries.settings(book);
    }

    /** Those that can be entries, in the card's order. */
    public List<LoreDraft> drafts() {
        return entries.stream().map(Entry::draft).filter(draft -> draft != null).toList();
    }

    public List<FieldReport> reports() {
        return reports;
    }

    List<Entry> entries() {
        return entries;
    }
}
