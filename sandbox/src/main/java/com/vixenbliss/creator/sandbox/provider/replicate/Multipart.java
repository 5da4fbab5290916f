package com.vixenbliss.creator.sandbox.provider.replicate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.vixenbliss.creator.sandbox.provider.http.Call;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code multipart/form-data} (RFC 7578) that came in one piece, without making text of files. */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern FILENAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: *([^\\r\\n]+)");
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(ISO_8859_1);

    /** One part. */
    record Part(String filename, String type, byte[] bytes) {}

    private Multipart() {}

    static Optional<Part> part(Call call, String name) {
        Matcher boundary = BOUNDARY.matcher(call.header("content-type").orElse(""));
        if (!boundary.find()) {
            return Optional.empty();
        }
        byte[] line = ("--" + boundary.group(1)).getBytes(ISO_8859_1);
        byte[] end = ("\r\n--" + boundary.group(1)).getBytes(ISO_8859_1);
        for (int at = find(call.body(), line, 0); at >= 0; at = find(call.body(), line, at + line.length)) {
            int head = find(call.body(), BLANK_LINE, at);
            String headers = head < 0 ? "" : new String(call.body(), at, head - at, ISO_8859_1);
            if (headers.contains("name=\"" + name + "\"")) {
                int from = head + BLANK_LINE.length;
                int to = find(call.body(), end, from);
                return to < 0 ? Optional.empty() : Optional.of(read(headers, Arrays.copyOfRange(call.body(), from, to)));
            }
        }
        return Optional.empty();
    }

    /** Where it begins; -1 when it is not there. */
    private static int find(byte[] body, byte[] wanted, int from) {
        for (int at = from; at <= body.length - wanted.length; at++) {
            if (body[at] == wanted[0] && Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static Part read(String head, byte[] bytes) {
        Matcher filename = FILENAME.matcher(head);
        Matcher type = TYPE.matcher(head);
        return new Part(
                filename.find() ? filename.group(1) : "file",
                type.find() ? type.group(1).trim() : "application/octet-stream",
                bytes);
    }
}
