package com.vixenbliss.creator.platform.ai.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Response;
import okio.BufferedSource;

/** Reads answers that come as one piece, up to a bound. */
public final class Bodies {

    private static final int ERROR_BYTES = 64 * 1024;
    private static final int MAX_BYTES = 32 * 1024 * 1024;

    private Bodies() {}

    /** Decided by the status alone: Gemini labels a JSON error as an event stream. */
    public static void requireSuccess(Response response) throws IOException {
        if (!response.isSuccessful()) {
            Map<String, String> headers = new TreeMap<>();
            response.headers()
                    .forEach(pair -> headers.put(pair.getFirst().toLowerCase(Locale.ROOT), pair.getSecond()));
            throw new HttpFailure(response.code(), headers, upTo(ERROR_BYTES, response));
        }
    }

    /** The body, up to 32 MB. */
    public static String whole(Response response) throws IOException {
        if (response.body().source().request(MAX_BYTES + 1L)) {
            throw new StreamBroken("An answer of more than " + MAX_BYTES + " bytes");
        }
        return upTo(MAX_BYTES, response);
    }

    private static String upTo(int bytes, Response response) throws IOException {
        BufferedSource source = response.body().source();
        source.request(bytes);
        return source.readString(Math.min(source.getBuffer().size(), bytes), StandardCharsets.UTF_8);
    }
}
