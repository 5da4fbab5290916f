package com.vixenbliss.creator.sandbox.provider.http;

import java.util.Map;
import java.util.Optional;

/**
 * What a client sent.
 *
 * @param path the path behind the vendor's own first segment, beginning with a slash
 * @param headers by name in lower case, the first value of each
 */
public record Call(
        String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public boolean is(String method, String path) {
        return this.method.equals(method) && this.path.equals(path);
    }
}
