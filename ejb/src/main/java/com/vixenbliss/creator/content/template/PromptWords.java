package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.Axis;
import com.vixenbliss.creator.visual.wording.Preserve;
import com.vixenbliss.creator.visual.wording.Subject;
import java.util.Locale;

/** Puts the words of one picture together: who, in nouns that say adult; what differs; how all of the niche look. */
final class PromptWords {

    private static final String APART = ", ";

    private final String subject;
    private final String end;

    private PromptWords(String subject, String end) {
        this.subject = subject;
        this.end = end;
    }

    static PromptWords of(PlanOrder order) {
        boolean trained = order.triggerWord() != null;
        String subject = trained
                ? order.triggerWord() + APART + Subject.inWords(order.sitter().identity())
                : Subject.fromReference(order.sitter().identity());
        String style = order.template().style().isBlank() ? "" : APART + order.template().style().strip();
        return new PromptWords(subject, style + (trained ? "" : APART + Preserve.FACE) + APART + Preserve.SOLO);
    }

    /** @param note what somebody wants beside it; empty for nothing */
    String prompt(String pattern, Axes axes, String note) {
        return subject + APART + scene(pattern, axes) + (note.isEmpty() ? "" : APART + note) + end;
    }

    /** What is the template's in it. */
    static String scene(String pattern, Axes axes) {
        String filled = pattern.strip();
        for (Axis axis : Axis.values()) {
            filled = filled.replace(placeholder(axis), axes.on(axis));
        }
        return filled;
    }

    /** How a pattern says where an axis comes. */
    static String placeholder(Axis axis) {
        return "{" + axis.name().toLowerCase(Locale.ROOT) + "}";
    }
}
