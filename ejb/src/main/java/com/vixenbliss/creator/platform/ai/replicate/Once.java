package com.vixenbliss.creator.platform.ai.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A JSON body that is written at most once: a client that would quietly repeat its call cannot. */
final class Once extends RequestBody {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final byte[] json;

    Once(JsonNode body) {
        this.json = body.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public MediaType contentType() {
        return JSON;
    }

    @Override
    public long contentLength() {
        return json.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(json);
    }
}
