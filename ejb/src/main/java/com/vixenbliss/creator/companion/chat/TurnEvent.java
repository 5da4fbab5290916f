package com.vixenbliss.creator.companion.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;

/**
 * One event of a turn's stream, ready for the wire.
 *
 * @param id says how far the listener is when it has this event; see {@link StreamPosition}
 * @param name {@code episode}, {@code delta}, {@code message}, {@code scene}, {@code done}, {@code restart} or {@code error}
 * @param json the data
 */
public record TurnEvent(String id, String name, String json) {

    static TurnEvent of(StreamPosition position, String name, Object data) {
        try {
            return new TurnEvent(position.toString(), name, Json.strict().writeValueAsString(data));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Event " + name + " cannot be written", impossible);
        }
    }
}
