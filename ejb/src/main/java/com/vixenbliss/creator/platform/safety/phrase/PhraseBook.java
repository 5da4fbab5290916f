package com.vixenbliss.creator.platform.safety.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Phrases to be found in what is said. One phrase a line, of words and of signs: {@code a|b} either; {@code ?a} or nothing;
 * {@code *} up to three other words; {@code #} an age under 18; {@code $} an end of a sentence. A line that begins with
 * {@code !} is harmless: its words count for nothing in other phrases. Cost: words × phrases that begin with one of them.
 */
public final class PhraseBook {

    private static final int GAP = 3;
    private static final String AGE = "#";
    private static final String GONE = "";

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<List<Element>> phrases = new ArrayList<>();
    private final List<List<Element>> harmless = new ArrayList<>();
    private final Map<String, List<List<Element>>> byFirstWord = new HashMap<>();

    /** The same with the harmless ones. */
    private final Map<String, List<List<Element>>> openings = new HashMap<>();

    /** A place in a phrase. */
    private record Element(Set<String> words, boolean gap, boolean optional, boolean age) {}

    /** @param files of {@link RuleFiles} */
    public static PhraseBook of(String... files) {
        PhraseBook book = new PhraseBook();
        for (String file : files) {
            book.read(file);
        }
        book.phrases.forEach(phrase -> index(phrase, book.byFirstWord));
        book.phrases.forEach(phrase -> index(phrase, book.openings));
        book.harmless.forEach(phrase -> index(phrase, book.openings));
        return book;
    }

    private static void index(List<Element> phrase, Map<String, List<List<Element>>> byWord) {
        phrase.getFirst().words().forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase));
    }

    /** Whether one of the phrases is said. */
    public boolean isSaidIn(List<String> words) {
        List<Set<String>> meant = new ArrayList<>(words.stream().map(this::meant).toList());
        blankHarmless(words, meant);
        for (int at = 0; at < meant.size(); at++) {
            if (beginsAt(at, words, meant)) {
                return true;
            }
        }
        return false;
    }

    /** The words, with an empty one in each place of a harmless idiom. */
    public List<String> withoutHarmless(List<String> words) {
        List<Set<String>> meant = new ArrayList<>(words.stream().map(this::meant).toList());
        blankHarmless(words, meant);
        return IntStream.range(0, words.size()).mapToObj(at -> meant.get(at).contains(GONE) ? GONE : words.get(at)).toList();
    }

    /**
     * The first word at which a phrase or a harmless idiom begins that these words have not ended, or have said: what
     * comes before it can be forgotten. The number of words when there is none.
     */
    public int opens(List<String> words) {
        List<Set<String>> meant = words.stream().map(this::meant).toList();
        int at = 0;
        while (at < words.size() && !opensAt(at, words, meant)) {
            at++;
        }
        return at;
    }

    private boolean opensAt(int at, List<String> words, List<Set<String>> meant) {
        for (String first : meant.get(at)) {
            for (List<Element> phrase : openings.getOrDefault(first, List.of())) {
                if (mayGoOn(phrase, 0, words, meant, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the rest of a phrase that begins at a word is there, or may still come. */
    private static boolean mayGoOn(List<Element> phrase, int place, List<String> words, List<Set<String>> meant, int at) {
        if (place == phrase.size() || at >= words.size()) {
            return true;
        }
        Element element = phrase.get(place);
        if (element.gap() || element.optional()) {
            int most = element.gap() ? GAP : 0;
            for (int skipped = 0; skipped <= most; skipped++) {
                if (mayGoOn(phrase, place + 1, words, meant, at + skipped)) {
                    return true;
                }
            }
        }
        return !element.gap() && fits(element, words.get(at), meant.get(at)) && mayGoOn(phrase, place + 1, words, meant, at + 1);
    }

    private boolean beginsAt(int at, List<String> words, List<Set<String>> meant) {
        for (String first : meant.get(at)) {
            if (beginsWith(first, at, words, meant)) {
                return true;
            }
        }
        return Age.isUnder18(words.get(at)) && beginsWith(AGE, at, words, meant);
    }

    private boolean beginsWith(String first, int at, List<String> words, List<Set<String>> meant) {
        for (List<Element> phrase : byFirstWord.getOrDefault(first, List.of())) {
            if (end(phrase, 0, words, meant, at) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Set<String> meant(String word) {
        return SpokenWords.END.equals(word) ? Set.of(SpokenWords.END) : vocabulary.meant(word);
    }

    private void blankHarmless(List<String> words, List<Set<String>> meant) {
        for (List<Element> idiom : harmless) {
            for (int at = 0; at < meant.size(); at++) {
                int end = end(idiom, 0, words, meant, at);
                for (int gone = at; gone < end; gone++) {
                    meant.set(gone, SpokenWords.END.equals(words.get(gone)) ? meant.get(gone) : Set.of(GONE));
                }
            }
        }
    }

    /** Where the rest of a phrase ends that begins at a word; −1 when it is not there. */
    private static int end(List<Element> phrase, int place, List<String> words, List<Set<String>> meant, int at) {
        if (place == phrase.size()) {
            return at;
        }
        Element element = phrase.get(place);
        int skips = element.gap() ? GAP : element.optional() ? 0 : -1;
        for (int skipped = 0; skipped <= skips && at + skipped <= meant.size(); skipped++) {
            int end = end(phrase, place + 1, words, meant, at + skipped);
            if (end >= 0) {
                return end;
            }
            if (at + skipped < words.size() && SpokenWords.END.equals(words.get(at + skipped))) {
                break;
            }
        }
        boolean here = !element.gap() && at < meant.size() && fits(element, words.get(at), meant.get(at));
        return here ? end(phrase, place + 1, words, meant, at + 1) : -1;
    }

    private static boolean fits(Element element, String word, Set<String> meant) {
        if (element.age()) {
            return Age.isUnder18(word) && !meant.contains(GONE);
        }
        for (String one : meant) {
            if (element.words().contains(one)) {
                return true;
            }
        }
        return false;
    }

    private void read(String file) {
        RuleFiles.read(file).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//")).forEach(this::add);
    }

    private void add(String line) {
        boolean idiom = line.startsWith("!");
        List<Element> phrase = new ArrayList<>();
        for (String part : line.substring(idiom ? 1 : 0).strip().split("\\s+")) {
            phrase.add(element(part));
        }
        (idiom ? harmless : phrases).add(phrase);
    }

    private Element element(String part) {
        boolean optional = part.startsWith("?");
        Set<String> words = new HashSet<>(List.of((optional ? part.substring(1) : part).split("\\|")));
        if (!part.equals("*") && !part.equals(AGE) && !part.equals(SpokenWords.END)) {
            words.forEach(vocabulary::add);
        }
        return new Element(words, part.equals("*"), optional, part.equals(AGE));
    }
}
