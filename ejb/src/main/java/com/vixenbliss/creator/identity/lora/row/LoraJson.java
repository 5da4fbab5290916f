package com.vixenbliss.creator.identity.lora.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers of native queries: rows that come as JSON in their only column, and ids. */
final class LoraJson {

    private LoraJson() {}

    static List<LoraRow> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(json -> row((String) json)).toList();
    }

    static List<UUID> ids(Query query) {
        return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).toList();
    }

    static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }

    private static LoraRow row(String json) {
        try {
            return Json.lenient().readValue(json, LoraRow.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A model's row cannot be read", unreadable);
        }
    }
}
