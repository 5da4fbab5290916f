package com.vixenbliss.creator.account.rights.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.rights.ErasureState;
import com.vixenbliss.creator.platform.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * How an erasure goes.
 *
 * @param token opens this page without signing in
 * @param receipt a JWS that the keys of {@code /auth/jwks} verify; absent until it is done
 * @param statement what the receipt says; absent until it is done
 */
public record ErasureCard(
        UUID jobId, String token, String status, Progress progress, Instant requestedAt, Instant finishedAt, String receipt,
        JsonNode statement) {

    /** Kinds of data, and of how many nothing is left. */
    public record Progress(int done, int total, int failed) {}

    static ErasureCard of(ErasureState state) {
        return new ErasureCard(state.id(), state.token(), state.status(),
                new Progress(state.tablesDone(), state.tablesInAll(), 0), state.requestedAt(), state.finishedAt(),
                state.receipt(), state.receipt() == null ? null : statement(state.receipt()));
    }

    private static JsonNode statement(String receipt) {
        try {
            byte[] payload = Base64.getUrlDecoder().decode(receipt.split("\\.", -1)[1]);
            return Json.lenient().readTree(new String(payload, StandardCharsets.UTF_8));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("A receipt cannot be read", notOurs);
        }
    }
}
