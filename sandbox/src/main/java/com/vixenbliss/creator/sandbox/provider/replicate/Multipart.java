package com.vixenbliss.creator.sandbox.provider.replicate;

import com.vixenbliss.creator.sandbox.provider.http.Call;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code multipart/form-data} (RFC 7578) that came in one piece. */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern FILENAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: *([^\\r\\n]+)");

    /** One part. */
    record Part(String filename, String type, byte[] bytes) {}

    private Multipart() {}

    static Optional<Part> part(Call call, String name) {
        Matcher boundary = BOUNDARY.matcher(call.header("content-type").orElse(""));
        if (!boundary.find()) {
            return Optional.empty();
        }
        String text = new String(call.body(), StandardCharsets.ISO_8859_1);     // one char a byte
        for (String piece : text.split(Pattern.quote("--" + boundary.group(1)))) {
            int head = piece.indexOf("\r\n\r\n");
            if (head > 0 && piece.substring(0, head).contains("name=\"" + name + "\"") && piece.endsWith("\r\n")) {
                return Optional.of(read(piece.substring(0, head), piece.substring(head + 4, piece.length() - 2)));
            }
        }
        return Optional.empty();
    }

    private static Part read(String head, String body) {
        Matcher filename = FILENAME.matcher(head);
        Matcher type = TYPE.matcher(head);
        return new Part(
                filename.find() ? filename.group(1) : "file",
                type.find() ? type.group(1).trim() : "application/octet-stream",
                body.getBytes(StandardCharsets.ISO_8859_1));
    }
}
