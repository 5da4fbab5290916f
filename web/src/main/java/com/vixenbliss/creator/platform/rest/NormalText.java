package com.vixenbliss.creator.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/** Reads a string and composes it (NFC), so that one name typed on two keyboards is one name. */
final class NormalText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    NormalText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
