package com.vixenbliss.creator.catalogue.card.document;

/**
 * A line of the report on an import.
 *
 * @param field its path in the card
 * @param target the field of ours that took it; null for none
 * @param note more, in a sentence; null for nothing
 */
public record FieldReport(String field, FieldFate fate, String target, String note) {

    public static FieldReport kept(String field, String note) {
        return new FieldReport(field, FieldFate.KEPT, null, note);
    }

    public static FieldReport notUsed(String field, String note) {
        return new FieldReport(field, FieldFate.NOT_USED, null, note);
    }
}
