package com.vixenbliss.creator.platform.safety.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Meanings that betray something when they stand close together, in any order. {@code name = word|two words|stem~} says
 * what has a meaning; {@code > a b -c} is a sign: all of its meanings begin within {@value #NEAR} words, and
 * none of those after a minus stands anywhere in the line; other meanings keep their words from being taken for a slip. Cost: words × ({@value #NEAR} + signs).
 */
public final class SignBook {

    private static final int NEAR = 9;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Integer> meanings = new HashMap<>();
    private final Map<String, List<Wording>> byFirstWord = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();

    /** One way to say what is meant. */
    private record Wording(String[] words, int meaning) {}

    /** What must be near, and what must not be there. */
    private record Sign(int[] all, BitSet none) {}

    /** @param file of {@link RuleFiles} */
    public static SignBook of(String file) {
        SignBook book = new SignBook();
        List<String> lines = RuleFiles.read(file).lines().map(String::strip).filter(line -> !line.startsWith("//")).toList();
        Set<String> told = lines.stream().filter(line -> line.startsWith(">"))
                .flatMap(line -> Stream.of(line.substring(1).strip().split(" +"))).collect(Collectors.toSet());
        lines.stream().filter(line -> line.contains("=")).forEach(line -> book.addMeaning(line, told));
        lines.stream().filter(line -> line.startsWith(">")).forEach(book::addSign);
        return book;
    }

    /** Whether a sign is given. Words that are empty mean nothing. */
    public boolean isGivenBy(List<String> words) {
        List<BitSet> meant = meant(words);
        BitSet line = new BitSet();
        meant.forEach(line::or);
        for (int at = 0; at < meant.size(); at++) {
            if (!meant.get(at).isEmpty() && isGiven(near(at, meant), line)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGiven(BitSet near, BitSet line) {
        for (Sign sign : signs) {
            if (holds(near, sign.all) && !line.intersects(sign.none)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(BitSet near, int[] all) {
        for (int meaning : all) {
            if (!near.get(meaning)) {
                return false;
            }
        }
        return true;
    }

    private static BitSet near(int at, List<BitSet> meant) {
        BitSet near = new BitSet();
        for (int next = at; next < meant.size() && next < at + NEAR; next++) {
            near.or(meant.get(next));
        }
        return near;
    }

    private List<BitSet> meant(List<String> words) {
        List<List<String>> forms = words.stream().map(word -> List.copyOf(vocabulary.meant(word))).toList();
        List<BitSet> meant = new ArrayList<>(forms.size());
        for (int at = 0; at < forms.size(); at++) {
            meant.add(meantAt(at, forms));
        }
        return meant;
    }

    private BitSet meantAt(int at, List<List<String>> forms) {
        BitSet meant = new BitSet();
        for (String first : forms.get(at)) {
            for (Wording wording : byFirstWord.getOrDefault(first, List.of())) {
                if (isSaid(wording.words, at, forms)) {
                    meant.set(wording.meaning);
                }
            }
        }
        return meant;
    }

    private static boolean isSaid(String[] words, int at, List<List<String>> forms) {
        for (int place = 1; place < words.length; place++) {
            if (at + place >= forms.size() || !forms.get(at + place).contains(words[place])) {
                return false;
            }
        }
        return true;
    }

    /** Slips are forgiven in what a sign needs; what excuses one must be spelled as it is. */
    private void addMeaning(String line, Set<String> told) {
        String[] sides = line.split("=", 2);
        int meaning = meanings.computeIfAbsent(sides[0].strip(), name -> meanings.size());
        for (String said : sides[1].strip().split("\\|")) {
            String[] words = said.strip().split(" +");
            List.of(words).forEach(told.contains(sides[0].strip()) ? vocabulary::add : vocabulary::addExact);
            byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>()).add(new Wording(words, meaning));
        }
    }

    private void addSign(String line) {
        List<Integer> all = new ArrayList<>();
        BitSet none = new BitSet();
        for (String name : line.substring(1).strip().split(" +")) {
            if (name.startsWith("-")) {
                none.set(meaning(name.substring(1)));
            } else {
                all.add(meaning(name));
            }
        }
        signs.add(new Sign(all.stream().mapToInt(Integer::intValue).toArray(), none));
    }

    private int meaning(String name) {
        if (!meanings.containsKey(name)) {
            throw new IllegalArgumentException("a sign speaks of an unknown meaning: " + name);
        }
        return meanings.get(name);
    }
}
