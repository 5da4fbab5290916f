package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.platform.text.TokenEstimate;
import com.vixenbliss.creator.scene.prompt.layer.Part;
import com.vixenbliss.creator.scene.prompt.layer.Removed;
import com.vixenbliss.creator.scene.prompt.layer.Rule;
import com.vixenbliss.creator.scene.prompt.layer.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps a prompt within what a model reads: what weighs least goes first, of that the last. */
final class PromptBudget {

    /** No FLUX model reads more. */
    static final int MOST_TOKENS = 512;

    private PromptBudget() {}

    /** @return the parts in the prompt's order */
    static List<Part> within(int tokens, List<Part> written, List<Removed> removed) {
        List<Part> parts = new ArrayList<>(written);
        parts.sort(Comparator.comparing(Part::slot));
        int most = Math.min(tokens, MOST_TOKENS);
        while (TokenEstimate.of(text(parts)) > most && shorten(parts, removed)) {
            // until it fits, or only what no prompt does without is left
        }
        return parts;
    }

    private static boolean shorten(List<Part> parts, List<Removed> removed) {
        int least = -1;
        for (int at = 0; at < parts.size(); at++) {
            Slot slot = parts.get(at).slot();
            if (!slot.isRequired() && (least < 0 || slot.weight() <= parts.get(least).slot().weight())) {
                least = at;
            }
        }
        if (least < 0) {
            return false;
        }
        Part part = parts.get(least);
        int comma = part.text().lastIndexOf(", ");
        String phrase = comma < 0 ? part.text() : part.text().substring(comma + 2);
        removed.add(new Removed(phrase, part.source(), Rule.LENGTH));
        if (comma < 0) {
            parts.remove(least);
        } else {
            parts.set(least, new Part(part.layer(), part.slot(), part.source(), part.text().substring(0, comma)));
        }
        return true;
    }

    /** Parts as one text: what must be kept stands apart. */
    static String text(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        Slot before = null;
        for (Part part : parts) {
            boolean apart = part.slot() == Slot.KEEP || before == Slot.KEEP;
            text.append(before == null ? "" : apart ? "; " : ", ").append(part.text());
            before = part.slot();
        }
        return text.toString();
    }
}
