package com.vixenbliss.creator.scene.prompt.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names, found again with endings, as pet forms, drawn out, or with digits for letters. */
final class NameForms {

    private static final int SHORTEST_ROOT = 3;
    private static final int LONGEST_ENDING = 3;
    private static final char LAST_LATIN = 'z';
    private static final char FIRST_KANA = '\u3040';
    private static final char LAST_KANA = '\u30ff';
    private static final String VOWELS = "aeiouy";
    private static final String DIGITS = "013457";
    private static final String LETTERS = "oieast";

    private static final Set<String> TITLES = Set.of(
            "of", "de", "jr", "sr", "ii", "iii", "miss", "sir", "lady", "lord", "captain", "von", "van", "del", "don", "dona", "saint");
    private static final Set<String> PET_ENDINGS = Set.of(
            "chen", "lein", "i", "y", "ie", "ey", "ita", "ito", "itas", "itos", "cita", "cito", "illa", "illo", "inha", "inho", "ka",
            "chka", "shka", "uska", "ushka", "ochka", "enka", "ette", "ella", "kin", "kins");
    private static final Set<String> ENDINGS = Set.of(
            "s", "es", "n", "le", "li", "let", "ina", "ko", "chan", "san", "kun", "sama", "bear", "boo");

    private final Set<String> names = new HashSet<>();
    private final Set<Integer> beginnings = new HashSet<>();
    private final List<String> foreign = new ArrayList<>();

    /** @param names whole ones; each word of them is one, but for titles and small words */
    NameForms(List<String> names) {
        for (String name : names) {
            Words.of(name).stream().map(Word::plain).filter(NameForms::isName).forEach(this::add);
        }
    }

    private static boolean isName(String word) {
        boolean small = Vocabulary.DETERMINERS.has(word) || Vocabulary.PREPOSITIONS.has(word) || Vocabulary.CONJUNCTIONS.has(word);
        return !small && !TITLES.contains(word) && (word.length() > 1 || word.charAt(0) > LAST_LATIN);
    }

    private void add(String name) {
        names.add(name);
        beginnings.add(beginning(name));
        if (name.chars().anyMatch(sign -> sign > LAST_LATIN)) {
            foreign.add(name);
        }
    }

    boolean isSaidBy(String plain) {
        return isForm(plain) || isForm(undisguised(plain)) || isForeign(plain);
    }

    /** Two letters: enough to know most words for others at once. */
    private static int beginning(String word) {
        return word.length() < 2 ? word.charAt(0) : word.charAt(0) << Character.SIZE | word.charAt(1);
    }

    private boolean isForm(String word) {
        if (!beginnings.contains(beginning(word))) {
            return false;
        }
        boolean form = names.contains(word);
        for (int end = word.length() - 1; end >= 2 && !form; end--) {
            String root = word.substring(0, end);
            String ending = word.substring(end);
            boolean whole = names.contains(root);
            boolean pet = end >= SHORTEST_ROOT && PET_ENDINGS.contains(ending);
            form = whole && (ending.equals("s") || end >= SHORTEST_ROOT && ENDINGS.contains(ending))
                    || pet && (whole || isShortened(root));
        }
        return form;
    }

    /** "Mir" for Mira, "Tomm" for Tom. */
    private boolean isShortened(String root) {
        for (int at = 0; at < VOWELS.length(); at++) {
            if (names.contains(root + VOWELS.charAt(at))) {
                return true;
            }
        }
        int last = root.length() - 1;
        return root.charAt(last) == root.charAt(last - 1) && names.contains(root.substring(0, last));
    }

    /** Letters for digits, one letter for three and more. */
    private static String undisguised(String word) {
        if (!isDisguised(word)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            int digit = DIGITS.indexOf(word.charAt(at));
            plain.append(digit < 0 ? word.charAt(at) : LETTERS.charAt(digit));
            int last = plain.length() - 1;
            boolean drawnOut = last > 1 && plain.charAt(last) == plain.charAt(last - 1) && plain.charAt(last) == plain.charAt(last - 2);
            boolean goesOn = at + 1 < word.length() && word.charAt(at + 1) == word.charAt(at);
            if (drawnOut) {
                plain.setLength(goesOn ? last : last - 1);
            }
        }
        return plain.toString();
    }

    private static boolean isDisguised(String word) {
        for (int at = 0; at < word.length(); at++) {
            boolean drawnOut = at > 1 && word.charAt(at) == word.charAt(at - 1) && word.charAt(at) == word.charAt(at - 2);
            if (drawnOut || DIGITS.indexOf(word.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** In alphabets whose endings we do not know: the root with a few letters more, and in scripts without spaces anywhere. */
    private boolean isForeign(String word) {
        for (String name : foreign) {
            char first = name.charAt(0);
            boolean unspaced = Character.isIdeographic(first) || first >= FIRST_KANA && first <= LAST_KANA;
            String root = name.length() > SHORTEST_ROOT ? name.substring(0, name.length() - 1) : name;
            if (unspaced ? word.contains(name) : word.startsWith(root) && word.length() <= name.length() + LONGEST_ENDING) {
                return true;
            }
        }
        return false;
    }
}
