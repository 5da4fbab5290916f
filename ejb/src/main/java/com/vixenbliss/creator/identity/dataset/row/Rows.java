package com.vixenbliss.creator.identity.dataset.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.persistence.Query;
import java.util.List;

/** Rows that come as JSON in their only column, and values that go as JSON. */
final class Rows {

    private Rows() {}

    static <T> List<T> read(Query query, Class<T> type) {
        return texts(query).stream().map(json -> bound(json, type)).toList();
    }

    static List<String> texts(Query query) {
        return ((List<?>) query.getResultList()).stream().map(String.class::cast).toList();
    }

    static long count(Query query) {
        return ((Number) query.getResultList().getFirst()).longValue();
    }

    /** @param value null stays null */
    static String text(Object value) {
        try {
            return value == null ? null : Json.lenient().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Not to be written as JSON: " + value, impossible);
        }
    }

    private static <T> T bound(String json, Class<T> type) {
        try {
            return Json.lenient().readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A row cannot be read as " + type.getSimpleName(), unreadable);
        }
    }
}
