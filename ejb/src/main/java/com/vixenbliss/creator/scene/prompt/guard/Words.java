package com.vixenbliss.creator.scene.prompt.guard;

import com.vixenbliss.creator.companion.recall.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words in one pass. */
final class Words {

    private static final String TWINS = "аеорсухіѕјкмтнвԁɡοαινρτυκ";
    private static final String TWIN_OF = "aeopcyxisjkmthbdgoaivptuk";
    private static final int FIRST_TWIN = 0x250;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private boolean phraseEnded = true;
    private boolean hyphen;

    private Words(String text) {
        this.text = text;
    }

    static List<Word> of(String text) {
        return new Words(text).cut();
    }

    private List<Word> cut() {
        for (int at = 0; at < text.length(); ) {
            if (isWord(at)) {
                at = word(at);
            } else {
                mark(at);
                at++;
            }
        }
        return words;
    }

    private int word(int from) {
        int to = from;
        while (to < text.length() && goesOn(to)) {
            to++;
        }
        boolean possessive = to - from > 2 && isApostrophe(text.charAt(to - 2)) && (text.charAt(to - 1) | 32) == 's';
        String plain = latin(Tokens.plain(text.substring(from, possessive ? to - 2 : to)));
        words.add(new Word(plain, from, to, possessive, hyphen, phraseEnded));
        phraseEnded = false;
        hyphen = false;
        return to;
    }

    /** A letter or a digit; of a pair of surrogates either half. Pictograms are none. */
    private boolean isWord(int at) {
        char sign = text.charAt(at);
        int letter = Character.isLowSurrogate(sign) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
        return Character.isLetterOrDigit(letter);
    }

    private boolean goesOn(int at) {
        char sign = text.charAt(at);
        boolean inside = isApostrophe(sign) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return inside || isWord(at) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private void mark(int at) {
        char sign = text.charAt(at);
        boolean space = Character.isWhitespace(sign) && sign != '\n';
        hyphen = sign == '-' && at > 0 && at + 1 < text.length() && isWord(at - 1) && isWord(at + 1);
        phraseEnded |= !space && !hyphen && !isApostrophe(sign) && sign != '&';
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’';
    }

    /** A word of two alphabets is a disguise. */
    private static String latin(String word) {
        boolean plain = true;
        boolean mixed = false;
        for (int at = 0; at < word.length(); at++) {
            char sign = word.charAt(at);
            plain &= sign < FIRST_TWIN && !isApostrophe(sign);
            mixed |= sign >= 'a' && sign <= 'z';
        }
        return plain ? word : mixed ? withTwins(word) : word;
    }

    private static String withTwins(String word) {
        StringBuilder latin = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            int twin = TWINS.indexOf(word.charAt(at));
            if (!isApostrophe(word.charAt(at))) {
                latin.append(twin < 0 ? word.charAt(at) : TWIN_OF.charAt(twin));
            }
        }
        return latin.toString();
    }
}
