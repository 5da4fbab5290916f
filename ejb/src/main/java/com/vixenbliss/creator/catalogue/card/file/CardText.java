package com.vixenbliss.creator.catalogue.card.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Bytes to a card's text, never guessing. */
final class CardText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CardText() {}

    /** @throws CardRefused for what is not UTF-8 or too long */
    static String decode(byte[] utf8, int most) {
        if (utf8.length > most) {
            throw CardRefused.tooLarge("The JSON of a card may have " + most + " bytes.");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw CardRefused.unreadable("The card's JSON is not valid UTF-8.");
        }
    }

    /** @throws CardRefused for what is not base64 */
    static byte[] fromBase64(byte[] base64) {
        try {
            return Base64.getMimeDecoder().decode(requireAlphabet(base64));
        } catch (IllegalArgumentException garbage) {
            throw CardRefused.unreadable("The card in the picture is not valid base64.");
        }
    }

    /** The decoder leaves out what it does not know; only line breaks and spaces may be left out. */
    private static byte[] requireAlphabet(byte[] base64) {
        for (byte letter : base64) {
            boolean known = letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9'
                    || "+/= \r\n\t".indexOf(letter) >= 0;
            if (!known) {
                throw new IllegalArgumentException("not base64");
            }
        }
        return base64;
    }
}
