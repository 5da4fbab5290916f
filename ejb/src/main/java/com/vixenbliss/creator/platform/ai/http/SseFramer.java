package com.vixenbliss.creator.platform.ai.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts bytes into server-sent events (WHATWG HTML, section 9.2), in whatever pieces they come. More forgiving than the
 * standard in two things that providers do: an error object that stands in the stream without {@code data:} is handed
 * on as an event, and so is a last event that lacks its blank line. Stricter in two: bytes that are not UTF-8 and events
 * over a size end the stream.
 */
final class SseFramer {

    /** Hears the events. */
    interface Sink {
        void event(String name, String data) throws IOException;
    }

    private static final char REPLACEMENT = '\uFFFD';

    private final int maxEventBytes;
    private final Sink sink;

    private byte[] line = new byte[1024];
    private int lineLength;
    private boolean afterCarriageReturn;
    private boolean firstLine = true;

    private String name;
    private String data;
    private StringBuilder moreData;
    private StringBuilder bare;
    private int eventBytes;

    SseFramer(int maxEventBytes, Sink sink) {
        this.maxEventBytes = maxEventBytes;
        this.sink = sink;
    }

    void feed(byte[] bytes, int length) throws IOException {
        int start = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == '\n' || b == '\r') {
                boolean secondHalf = b == '\n' && afterCarriageReturn && i == start && lineLength == 0;
                append(bytes, start, i);
                start = i + 1;
                afterCarriageReturn = b == '\r';
                if (!secondHalf) {
                    endOfLine();
                }
            }
        }
        if (start < length) {
            append(bytes, start, length);
            afterCarriageReturn = false;
        }
    }

    /** The bytes ended: what stands there unfinished still counts, if it is whole as text. */
    void end() throws IOException {
        if (lineLength > 0) {
            endOfLine();
        }
        dispatch();
    }

    private void append(byte[] bytes, int from, int to) throws IOException {
        int added = to - from;
        eventBytes += added;
        if (eventBytes > maxEventBytes) {
            throw new StreamBroken("An event of more than " + maxEventBytes + " bytes");
        }
        if (lineLength + added > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, lineLength + added));
        }
        System.arraycopy(bytes, from, line, lineLength, added);
        lineLength += added;
    }

    private void endOfLine() throws IOException {
        if (lineLength == 0) {
            dispatch();
        } else {
            readLine(firstLine && startsWithByteOrderMark() ? 3 : 0);
        }
        firstLine = false;
        lineLength = 0;
    }

    private void readLine(int from) throws IOException {
        if (bare != null || line[from] == '{') {
            bare = bare == null ? new StringBuilder() : bare.append('\n');
            bare.append(text(from));
        } else if (isField("data", from)) {
            addData(text(valueStart(from + 4)));
        } else if (isField("event", from)) {
            name = text(valueStart(from + 5));
        }
    }

    private void addData(String value) {
        if (data == null) {
            data = value;
        } else {
            moreData = moreData == null ? new StringBuilder(data) : moreData;
            moreData.append('\n').append(value);
        }
    }

    private void dispatch() throws IOException {
        String whole = bare != null ? bare.toString() : moreData != null ? moreData.toString() : data;
        String named = name;
        name = null;
        data = null;
        moreData = null;
        bare = null;
        eventBytes = 0;
        if (whole != null) {
            sink.event(named, whole);
        }
    }

    private boolean isField(String field, int from) {
        int end = from + field.length();
        if (lineLength < end || lineLength > end && line[end] != ':') {
            return false;
        }
        for (int i = 0; i < field.length(); i++) {
            if (line[from + i] != field.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int valueStart(int colon) {
        int start = Math.min(colon + 1, lineLength);
        return start < lineLength && line[start] == ' ' ? start + 1 : start;
    }

    private String text(int from) throws StreamBroken {
        String text = new String(line, from, lineLength - from, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isExact(text, from)) {
            throw new StreamBroken("Bytes that are not UTF-8");
        }
        return text;
    }

    /** A provider may really send U+FFFD; a decoder puts it where bytes were wrong. */
    private boolean isExact(String text, int from) {
        byte[] again = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(again, 0, again.length, line, from, lineLength);
    }

    private boolean startsWithByteOrderMark() {
        return lineLength > 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
    }
}
