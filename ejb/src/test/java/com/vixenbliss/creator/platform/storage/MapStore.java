package com.vixenbliss.creator.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Objects in memory, with a switch that makes the storage go away. */
public final class MapStore implements ObjectStore {

    /** @param at when it was put */
    public record Kept(byte[] content, String mime, Instant at) {}

    private final NavigableMap<String, Kept> objects = new ConcurrentSkipListMap<>();
    private final Clock clock;
    private volatile int callsLeft = Integer.MAX_VALUE;

    public MapStore() {
        this(Clock.systemUTC());
    }

    public MapStore(Clock clock) {
        this.clock = clock;
    }

    /** After so many calls nothing answers any more. */
    public void goAwayAfter(int calls) {
        callsLeft = calls;
    }

    public void comeBack() {
        callsLeft = Integer.MAX_VALUE;
    }

    /** Behind everybody's back. */
    public NavigableMap<String, Kept> objects() {
        return objects;
    }

    @Override
    public String bucket() {
        return "map";
    }

    @Override
    public void put(StorageKey key, byte[] content, String mime) {
        answer();
        objects.put(key.path(), new Kept(content.clone(), mime, clock.instant()));
    }

    @Override
    public void put(StorageKey key, Path content, String mime) {
        try {
            put(key, Files.readAllBytes(content), mime);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void fetch(StorageKey key, Path into) {
        byte[] content = get(key);
        try {
            Files.write(into, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public byte[] get(StorageKey key) {
        answer();
        return Optional.ofNullable(objects.get(key.path())).orElseThrow(() -> new ObjectMissing(key)).content().clone();
    }

    @Override
    public Optional<StoredObject> find(StorageKey key) {
        answer();
        return Optional.ofNullable(objects.get(key.path())).map(kept -> stored(key.path(), kept));
    }

    @Override
    public void delete(StorageKey key) {
        answer();
        objects.remove(key.path());
    }

    @Override
    public URI presignGet(StorageKey key, Duration life) {
        return URI.create("map:/" + key.path() + "?for=" + life);
    }

    @Override
    public List<StoredObject> list(String prefix, String after, int limit) {
        answer();
        return objects.tailMap(after == null ? prefix : after, after == null).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .limit(limit).map(entry -> stored(entry.getKey(), entry.getValue())).toList();
    }

    private static StoredObject stored(String key, Kept kept) {
        return new StoredObject(key, kept.content().length, kept.at());
    }

    private void answer() {
        if (callsLeft-- <= 0) {
            throw new StorageUnavailable(new IllegalStateException("away"));
        }
    }
}
