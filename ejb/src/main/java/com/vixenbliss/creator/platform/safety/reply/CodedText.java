package com.vixenbliss.creator.platform.safety.reply;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds text in a code in a reply: words of {@value #LONG} signs and more of Base64 or hexadecimal, also when they are
 * broken into lines. Gives what they hold each time that some more has come.
 */
final class CodedText {

    private static final int LONG = 16;
    private static final int AT_ONCE = 256;
    private static final int MOST = 8_192;
    private static final int QUARTET = 4;

    private final StringBuilder code = new StringBuilder();
    private int wordLength;
    private int begins = -1;
    private boolean hexadecimal = true;

    /**
     * One sign more.
     *
     * @param place of the sign in the reply
     * @return what the code holds, when there is something to look at
     */
    Optional<byte[]> hear(char sign, int place) {
        if (isOfCode(sign)) {
            begins = begins < 0 ? place : begins;
            wordLength++;
            hexadecimal &= Character.digit(sign, 16) >= 0;
            code.append(sign == '-' ? '+' : sign == '_' ? '/' : sign);
            return wordLength % AT_ONCE == 0 ? Optional.of(lookedAt()) : Optional.empty();
        }
        return sign == '=' || sign == '\r' ? Optional.empty() : endOfWord();
    }

    private Optional<byte[]> endOfWord() {
        boolean isLong = wordLength >= LONG;
        Optional<byte[]> found = isLong ? Optional.of(lookedAt()) : Optional.empty();
        if (wordLength > 0 && !isLong) {
            forget();
        }
        wordLength = 0;
        return found;
    }

    private byte[] lookedAt() {
        byte[] held = decoded();
        if (code.length() > MOST) {
            forget();
        }
        return held;
    }

    private void forget() {
        code.setLength(0);
        begins = -1;
        hexadecimal = true;
    }

    /** Where the code begins that is under way; the given place when none is. */
    int begins(int otherwise) {
        return begins < 0 || code.length() < LONG ? otherwise : begins;
    }

    /** Of Base64, from each of the four places where it may begin. */
    private byte[] decoded() {
        if (hexadecimal) {
            return HexFormat.of().parseHex(code.substring(0, code.length() / 2 * 2).toLowerCase(Locale.ROOT));
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(code.length() * QUARTET);
        for (int from = 0; from < QUARTET; from++) {
            int length = (code.length() - from) / QUARTET * QUARTET;
            all.writeBytes(Base64.getDecoder().decode(code.substring(from, from + length)));
        }
        return all.toByteArray();
    }

    private static boolean isOfCode(char sign) {
        return sign < 128 && (Character.isLetterOrDigit(sign) || sign == '+' || sign == '/' || sign == '-' || sign == '_');
    }
}
