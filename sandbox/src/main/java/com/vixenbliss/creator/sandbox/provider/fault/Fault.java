package com.vixenbliss.creator.sandbox.provider.fault;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.http.Tempo;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What goes wrong, for which calls. Everything may be null.
 *
 * @param provider a vendor's name; null for every vendor
 * @param operation null for every operation
 * @param times how many calls it hits; null for all until it is cleared
 * @param status answered instead of the real answer, with {@code body} or else the vendor's own error
 * @param body JSON, or a text that is sent as it is
 * @param malformedJson halves every JSON document on the wire
 * @param malformedAnswer halves the model's own words: the wire is sound, the JSON that the model wrote is not
 * @param cutAfterEvents the connection is closed after so many events of a stream
 * @param stallAfterEvents nothing more is sent after so many events of a stream
 * @param errorAfterEvents the vendor's error event follows so many events of a stream
 * @param lostAnswer the call takes effect, and the connection is closed without an answer
 * @param answer what the model says, whatever it was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        String provider,
        Operation operation,
        Integer times,
        @JsonProperty("latency_ms") Integer latencyMs,
        @JsonProperty("first_token_ms") Integer firstTokenMs,
        @JsonProperty("token_interval_ms") Integer tokenIntervalMs,
        Integer status,
        Map<String, String> headers,
        JsonNode body,
        @JsonProperty("malformed_json") Boolean malformedJson,
        @JsonProperty("malformed_answer") Boolean malformedAnswer,
        @JsonProperty("cut_after_events") Integer cutAfterEvents,
        @JsonProperty("stall_after_events") Integer stallAfterEvents,
        @JsonProperty("error_after_events") Integer errorAfterEvents,
        @JsonProperty("bytes_per_second") Integer bytesPerSecond,
        @JsonProperty("lost_answer") Boolean lostAnswer,
        String answer) {

    public Fault {
        headers = headers == null ? Map.of() : Map.copyOf(headers);
    }

    public boolean hits(String vendor, Operation wanted) {
        return (provider == null || provider.equals(vendor)) && (operation == null || operation == wanted);
    }

    /** The words after the fault. */
    public String edit(Supplier<String> words) {
        if (answer != null) {
            return answer;
        }
        String said = words.get();
        return Boolean.TRUE.equals(malformedAnswer) ? said.substring(0, said.length() / 2) : said;
    }

    /** The tempo after the fault. */
    public Tempo slow(Tempo usual) {
        return new Tempo(
                or(latencyMs, usual.latency()),
                or(firstTokenMs, usual.firstToken()),
                or(tokenIntervalMs, usual.tokenInterval()),
                or(bytesPerSecond, 0),
                or(cutAfterEvents, or(stallAfterEvents, Integer.MAX_VALUE)),
                ending());
    }

    private Tempo.Ending ending() {
        if (cutAfterEvents != null) {
            return Tempo.Ending.CUT;
        }
        if (Boolean.TRUE.equals(lostAnswer)) {
            return Tempo.Ending.HANG_UP;
        }
        return stallAfterEvents != null ? Tempo.Ending.STALL : Tempo.Ending.FINISH;
    }

    private static int or(Integer value, int other) {
        return value == null ? other : value;
    }
}
