package com.vixenbliss.creator.scene.prompt.guard;

import com.vixenbliss.creator.scene.prompt.layer.Removed;
import com.vixenbliss.creator.scene.prompt.layer.Rule;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import java.util.List;

/** What is said aloud in a text. */
final class Quotes {

    private static final String OPENING = "\"“„«‹「";
    private static final String CLOSING = "\"”“»›」";

    private Quotes() {}

    /** The text with a comma in place of each quotation. */
    static String without(String text, Source source, List<Removed> removed) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int kind = OPENING.indexOf(text.charAt(at));
            int end = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), at + 1);
            if (end < 0) {
                rest.append(text.charAt(at));
            } else {
                removed.add(new Removed(text.substring(at, end + 1), source, Rule.DIALOGUE));
                rest.append(", ");
                at = end;
            }
        }
        return rest.toString();
    }
}
