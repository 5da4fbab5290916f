package com.vixenbliss.creator.companion.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What of a line is the person's own. Not what it only says that the character said or remembers ("you told me that I love
 * oat milk"), not what is quoted, and not what was copied from a text of the platform's: else the platform would learn from
 * itself.
 */
final class OwnWords {

    /** A remembered sentence is taken for copied when all of it stands there; anything shorter is how people talk. */
    private static final int WHOLE_SENTENCE = 4;

    /** So many words in a row are nobody's chance. */
    private static final int RUN = 8;

    private static final Pattern CLAUSES = Pattern.compile("(?<=[.!?…;:,\\n])|\\s(?=(?i:but|so|although|because|while)\\s)");
    private static final Pattern QUOTED = Pattern.compile("(?m)^\\s*>.*$|[\"“„«][^\"”“»\\n]{0,2000}[\"”“»]");
    private static final Pattern ATTRIBUTED = Pattern.compile(
            "(?i)\\b(?:you|u)(?:['’]ve| have| had| did| do| just| once| already| still| always| also| even)*"
                    + " (?:told|said|say|mentioned|wrote|write|claim(?:ed)?|remember(?:ed)?|recall(?:ed)?|noted|think|thought|believe|know|knew)\\b"
                    + "|\\baccording to (?:you|your)\\b|\\byour (?:notes?|memory|memories|prompt) (?:say|said|have|tell)s?\\b");

    private OwnWords() {}

    /**
     * @param remembered sentences that the platform keeps of the person
     * @param longer other texts of the platform's: replies, the character's prompt, its lorebook
     */
    static String of(String line, List<String> remembered, List<String> longer) {
        StringBuilder own = new StringBuilder();
        for (String clause : CLAUSES.split(QUOTED.matcher(line).replaceAll(" . "))) {
            if (!ATTRIBUTED.matcher(clause).find()) {
                own.append(clause).append(' ');
            }
        }
        List<String> words = new ArrayList<>(Text.words(own.toString()));
        remembered.forEach(sentence -> without(words, Text.words(sentence)));
        longer.forEach(text -> withoutRuns(words, Text.words(text)));
        return String.join(" ", words);
    }

    private static void without(List<String> words, List<String> sentence) {
        int at = sentence.size() < WHOLE_SENTENCE ? -1 : Collections.indexOfSubList(words, sentence);
        while (at >= 0) {
            words.subList(at, at + sentence.size()).clear();
            at = Collections.indexOfSubList(words, sentence);
        }
    }

    private static void withoutRuns(List<String> words, List<String> text) {
        if (words.size() < RUN || text.size() < RUN) {
            return;
        }
        Set<List<String>> runs = new HashSet<>();
        IntStream.rangeClosed(0, text.size() - RUN).forEach(at -> runs.add(text.subList(at, at + RUN)));
        Set<Integer> copied = new HashSet<>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            if (runs.contains(words.subList(at, at + RUN))) {
                IntStream.range(at, at + RUN).forEach(copied::add);
            }
        }
        List<String> rest = IntStream.range(0, words.size()).filter(at -> !copied.contains(at)).mapToObj(words::get).toList();
        words.clear();
        words.addAll(rest);
    }
}
