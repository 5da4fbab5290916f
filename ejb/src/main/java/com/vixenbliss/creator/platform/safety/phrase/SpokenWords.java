package com.vixenbliss.creator.platform.safety.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A line as bare words: no accents, apostrophes, disguises or stretched letters. Ends of sentences are words too. */
public final class SpokenWords {

    /** Stands where a sentence begins or ends. */
    public static final String END = "$";

    private static final int MOST = 2_000;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}'’‘`´]+");
    private static final Pattern ENDS = Pattern.compile("[.!?;:\\n…¿¡]+");
    private static final Pattern DOTTED = Pattern.compile("(?<=(?<!\\p{L})\\p{L})\\.(?=\\p{L}(?!\\p{L}))");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern DISGUISE = Pattern.compile("(?<=\\p{L})[@$*]|[@$](?=\\p{L})");
    private static final Pattern GLUED = Pattern.compile("(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d+$)");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}$]+");
    private static final Map<String, String> PICTURES = Map.of(
            "\uD83D\uDD2A", " knife ", "\uD83D\uDC8A", " pills ", "\uD83D\uDD2B", " gun ", "\uD83D\uDE02", " lol ", "\uD83E\uDD23", " lol ");
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "oizeasgtbg";
    private static final int SPELLED_OUT = 4;
    private static final char FIRST_TWIN = '\u0131';
    private static final String TWINS = "аеорсухіѕјкмтнвԁɡοαινρτυκıⅼ";
    private static final String TWIN_OF = "aeopcyxisjkmthbdgoaivptukil";

    private SpokenWords() {}

    /** The words of a line, between two {@link #END}s; at most {@value #MOST}. */
    public static List<String> of(String line) {
        String bare = UNSEEN.matcher(Normalizer.normalize(line, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        bare = latin(drawnOut(bare));
        String plain = DISGUISE.matcher(bare.replace("ß", "ss")).replaceAll(found -> found.group().equals("@") ? "a" : found.group().equals("*") ? "" : "s");
        String marked = ENDS.matcher(DOTTED.matcher(plain.replace("$", " ")).replaceAll(" ")).replaceAll(" \\$ ");
        String[] pieces = APART.split(STRETCHED.matcher(marked).replaceAll("$1$1"));
        List<String> words = new ArrayList<>();
        words.add(END);
        for (int at = 0; at < pieces.length && words.size() < MOST; at++) {
            addPlain(words, pieces[at]);
        }
        words.add(END);
        return joined(words);
    }

    /** Small pictures that stand for a word. */
    private static String drawnOut(String text) {
        if (text.chars().noneMatch(sign -> Character.isSurrogate((char) sign))) {
            return text;
        }
        String said = text;
        for (Map.Entry<String, String> picture : PICTURES.entrySet()) {
            said = said.replace(picture.getKey(), picture.getValue());
        }
        return said;
    }

    /** Letters of other alphabets that look like ours are ours. */
    private static String latin(String text) {
        StringBuilder latin = new StringBuilder(text);
        for (int at = 0; at < latin.length(); at++) {
            int twin = latin.charAt(at) < FIRST_TWIN ? -1 : TWINS.indexOf(latin.charAt(at));
            if (twin >= 0) {
                latin.setCharAt(at, TWIN_OF.charAt(twin));
            }
        }
        return latin.toString();
    }

    /** The words of a piece without spaces; the same as {@link #of} without the ends, and quick for what is most common. */
    public static List<String> ofPiece(String piece) {
        int letters = 0;
        while (letters < piece.length() && isPlain(piece.charAt(letters))) {
            letters++;
        }
        boolean plain = letters > 1 && (letters == piece.length() || letters == piece.length() - 1 && piece.charAt(letters) == ',');
        if (plain && !isStretched(piece)) {
            return List.of(piece.substring(0, letters).toLowerCase(Locale.ROOT));
        }
        List<String> words = of(piece);
        return words.subList(1, words.size() - 1);
    }

    private static boolean isPlain(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static boolean isStretched(String piece) {
        for (int at = 2; at < piece.length(); at++) {
            if (piece.charAt(at) == piece.charAt(at - 1) && piece.charAt(at) == piece.charAt(at - 2)) {
                return true;
            }
        }
        return false;
    }

    private static void addPlain(List<String> words, String piece) {
        boolean digits = piece.chars().anyMatch(Character::isDigit);
        boolean letters = piece.chars().anyMatch(Character::isLetter);
        if (digits && letters && Character.isLetter(piece.charAt(0)) && !Character.isDigit(piece.charAt(piece.length() - 1))) {
            words.add(undisguised(piece));
        } else if (digits && letters) {
            words.addAll(List.of(GLUED.split(piece)));
        } else if (!piece.isEmpty()) {
            words.add(piece);
        }
    }

    private static String undisguised(String piece) {
        StringBuilder letters = new StringBuilder(piece);
        for (int at = 0; at < letters.length(); at++) {
            int digit = DIGITS.indexOf(letters.charAt(at));
            if (digit >= 0) {
                letters.setCharAt(at, LETTERS.charAt(digit));
            }
        }
        return letters.toString();
    }

    /** "k i l l" is one word. */
    private static List<String> joined(List<String> words) {
        List<String> whole = new ArrayList<>();
        StringBuilder spelled = new StringBuilder();
        for (String word : words) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                spelled.append(word);
            } else {
                flush(whole, spelled);
                whole.add(word);
            }
        }
        flush(whole, spelled);
        return whole;
    }

    private static void flush(List<String> whole, StringBuilder spelled) {
        if (spelled.length() >= SPELLED_OUT) {
            whole.add(spelled.toString());
        } else {
            spelled.chars().mapToObj(Character::toString).forEach(whole::add);
        }
        spelled.setLength(0);
    }
}
