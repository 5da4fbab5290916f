package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files API: what clients upload for models to look at, for a day. The last {@value #MOST} are kept. */
final class Uploads {

    private static final int MOST = 64;
    private static final Duration KEPT = Duration.ofHours(24);

    private final Clock clock;
    private final Map<String, Stored> files = new LinkedHashMap<>();

    /** A file. */
    private record Stored(String name, String type, byte[] bytes, Instant created) {}

    Uploads(Clock clock) {
        this.clock = clock;
    }

    /** Takes a {@code multipart/form-data} with a part {@code content}. */
    Answer upload(Call call, String self) {
        Optional<Multipart.Part> content = Multipart.part(call, "content");
        if (content.isEmpty()) {
            return Problems.failure(400);
        }
        String id = Wire.id("", 48);
        Multipart.Part part = content.get();
        synchronized (this) {
            if (files.size() == MOST) {
                files.remove(files.keySet().iterator().next());
            }
            files.put(id, new Stored(part.filename(), part.type(), part.bytes(), clock.instant()));
        }
        return Problems.ok(201, describe(id, self).orElseThrow());
    }

    synchronized Optional<ObjectNode> describe(String id, String self) {
        return find(id).map(file -> {
            ObjectNode json = Wire.object().put("id", id).put("name", file.name()).put("content_type", file.type())
                    .put("size", file.bytes().length).put("etag", hash("MD5", file.bytes()));
            json.putObject("checksums").put("sha256", hash("SHA-256", file.bytes())).put("md5", hash("MD5", file.bytes()));
            json.putObject("metadata");
            json.put("created_at", file.created().toString()).put("expires_at", file.created().plus(KEPT).toString());
            json.putObject("urls").put("get", self + "/files/" + id);
            return json;
        });
    }

    synchronized Optional<byte[]> bytes(String id) {
        return find(id).map(Stored::bytes);
    }

    /** The type, for {@link #bytes}. */
    synchronized String type(String id) {
        return find(id).map(Stored::type).orElse("application/octet-stream");
    }

    synchronized boolean delete(String id) {
        return files.remove(id) != null;
    }

    private Optional<Stored> find(String id) {
        return Optional.ofNullable(files.get(id)).filter(file -> file.created().plus(KEPT).isAfter(clock.instant()));
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
