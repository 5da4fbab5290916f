package com.vixenbliss.creator.platform.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Is this JSON at all? Asked before anything is bound, so that what cannot be read (400) is told apart from what can be
 * read but is not wanted (422). PostgreSQL stores neither U+0000 nor a surrogate without its partner, so they end here.
 */
final class JsonText {

    private JsonText() {}

    /** @throws Fault {@code MALFORMED}; its sentence never repeats what was sent */
    static void check(byte[] body) {
        requireUtf8(body);
        try (JsonParser parser = Json.strict().getFactory().createParser(body)) {
            int documents = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                check(token, parser);
                documents += parser.getParsingContext().inRoot() ? 1 : 0;
            }
            if (documents != 1) {
                throw malformed("The body must hold one JSON value and nothing else.");
            }
        } catch (JacksonException unreadable) {
            throw malformed("The body is not well-formed JSON: a syntax error, a key that comes twice, "
                    + "nesting that is too deep or a value that is too long.");
        } catch (IOException notFromMemory) {
            throw new UncheckedIOException(notFromMemory);
        }
    }

    private static void check(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case FIELD_NAME, VALUE_STRING -> requireStorable(parser.getText());
            case VALUE_NUMBER_INT -> requireRange(parser.getBigIntegerValue().bitLength() < Long.SIZE);
            case VALUE_NUMBER_FLOAT -> requireRange(Double.isFinite(parser.getDoubleValue()));
            default -> { }
        }
    }

    private static void requireUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException notUtf8) {
            throw malformed("The body is not valid UTF-8.");
        }
    }

    private static void requireStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw malformed("The character U+0000 is not accepted in text.");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw malformed("Text holds half of a surrogate pair.");
                }
                i++;
            }
        }
    }

    private static void requireRange(boolean fits) {
        if (!fits) {
            throw malformed("A number is out of range.");
        }
    }

    private static Fault malformed(String sentence) {
        return new Fault(Kind.MALFORMED, "malformed", sentence);
    }
}
