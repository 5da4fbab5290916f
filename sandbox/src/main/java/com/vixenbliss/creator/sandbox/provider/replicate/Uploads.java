package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.file.Directories;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.vendor.Digests;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files API: what clients upload for models to look at, for a day. The last {@value #MOST} are kept, on disk. */
final class Uploads implements AutoCloseable {

    private static final int MOST = 64;
    private static final Duration KEPT = Duration.ofHours(24);

    private final Clock clock;
    private final Path shelf;
    private final Map<String, Stored> files = new LinkedHashMap<>();

    /** A file. */
    private record Stored(String name, String type, Path file, int size, String md5, String sha256, Instant created) {}

    Uploads(Clock clock) throws IOException {
        this.clock = clock;
        this.shelf = Files.createTempDirectory("creator-uploads-");
    }

    /** Takes a {@code multipart/form-data} with a part {@code content}. */
    Answer upload(Call call, String self) {
        Optional<Multipart.Part> content = Multipart.part(call, "content");
        if (content.isEmpty()) {
            return Problems.failure(400);
        }
        String id = Wire.id("", 48);
        keep(id, stored(id, content.get()));
        return Problems.ok(201, describe(id, self).orElseThrow());
    }

    private Stored stored(String id, Multipart.Part part) {
        try {
            Path file = Files.write(shelf.resolve(id), part.bytes());
            return new Stored(part.filename(), part.type(), file, part.bytes().length, Digests.md5(part.bytes()),
                    Digests.sha256(part.bytes()), clock.instant());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private synchronized void keep(String id, Stored file) {
        if (files.size() == MOST) {
            delete(files.keySet().iterator().next());
        }
        files.put(id, file);
    }

    synchronized Optional<ObjectNode> describe(String id, String self) {
        return find(id).map(file -> {
            ObjectNode json = Wire.object().put("id", id).put("name", file.name()).put("content_type", file.type())
                    .put("size", file.size()).put("etag", file.md5());
            json.putObject("checksums").put("sha256", file.sha256()).put("md5", file.md5());
            json.putObject("metadata");
            json.put("created_at", file.created().toString()).put("expires_at", file.created().plus(KEPT).toString());
            json.putObject("urls").put("get", self + "/files/" + id);
            return json;
        });
    }

    synchronized Optional<byte[]> bytes(String id) {
        return find(id).map(Uploads::read);
    }

    synchronized boolean delete(String id) {
        Stored removed = files.remove(id);
        return removed != null && removed.file().toFile().delete();
    }

    private static byte[] read(Stored file) {
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Stored> find(String id) {
        return Optional.ofNullable(files.get(id)).filter(file -> file.created().plus(KEPT).isAfter(clock.instant()));
    }

    @Override
    public void close() {
        try {
            Directories.delete(shelf);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
