package com.vixenbliss.creator.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Server-sent events, read one by one as they come. Comment lines are skipped. */
public final class EventStream implements AutoCloseable {

    private final int status;
    private final BufferedReader lines;

    EventStream(HttpResponse<InputStream> response) {
        this.status = response.statusCode();
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** @param id empty when the event has none; @param data parsed, a missing node when it is not JSON */
    public record Event(String id, String name, JsonNode data) {
    }

    public int status() {
        return status;
    }

    /** Waits for the next event; empty when the server has ended the stream. */
    public Optional<Event> next() {
        String id = "";
        String name = "message";
        StringBuilder data = new StringBuilder();
        for (String line = read(); line != null; line = read()) {
            if (line.isEmpty() && !data.isEmpty()) {
                return Optional.of(new Event(id, name, Api.parse(data.toString())));
            }
            if (line.startsWith("id:")) {
                id = value(line);
            } else if (line.startsWith("event:")) {
                name = value(line);
            } else if (line.startsWith("data:")) {
                data.append(data.isEmpty() ? "" : "\n").append(value(line));
            }
        }
        return Optional.empty();
    }

    /** All events until the stream ends. */
    public List<Event> rest() {
        List<Event> events = new ArrayList<>();
        for (Optional<Event> event = next(); event.isPresent(); event = next()) {
            events.add(event.get());
        }
        return events;
    }

    /** Hangs up, as a browser does whose tab is closed. */
    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String read() {
        try {
            return lines.readLine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).stripLeading();
    }
}
