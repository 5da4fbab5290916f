package com.vixenbliss.creator.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every storage of objects does. Each test works under a prefix of its own. */
public interface ObjectStoreContract {

    ObjectStore store();

    private static String prefix() {
        return "contract/" + UUID.randomUUID() + "/";
    }

    @Test
    default void whatWasPutIsThereByteForByte() {
        StorageKey key = StorageKey.of(prefix() + "a.webp");
        byte[] content = IntStream.range(0, 300_000).collect(ByteArrayOutputStream::new, (out, at) -> out.write(at * 31), (a, b) -> {})
                .toByteArray();

        store().put(key, content, "image/webp");

        assertThat(store().get(key)).isEqualTo(content);
        assertThat(store().find(key)).hasValueSatisfying(object -> {
            assertThat(object.bytes()).isEqualTo(content.length);
            assertThat(object.lastModified()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        });
    }

    @Test
    default void aFileIsThereByteForByte(@TempDir Path folder) throws IOException {
        StorageKey key = StorageKey.of(prefix() + "a.zip");
        byte[] content = new byte[2_000_000];
        new Random(7).nextBytes(content);

        store().put(key, Files.write(folder.resolve("a.zip"), content), "application/zip");

        assertThat(store().get(key)).isEqualTo(content);
    }

    @Test
    default void whatLiesThereIsWrittenIntoAFile(@TempDir Path folder) throws IOException {
        StorageKey key = StorageKey.of(prefix() + "a.safetensors");
        Path into = Files.write(folder.resolve("fetched"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        store().put(key, new byte[] {7, 8}, "application/octet-stream");

        store().fetch(key, into);

        assertThat(into).hasBinaryContent(new byte[] {7, 8});
        assertThatThrownBy(() -> store().fetch(StorageKey.of(prefix() + "nothing"), into)).isInstanceOf(ObjectMissing.class);
    }

    @Test
    default void puttingItAgainIsHarmless() {
        StorageKey key = StorageKey.of(prefix() + "a.webp");
        store().put(key, new byte[] {1, 2, 3}, "image/webp");
        store().put(key, new byte[] {1, 2, 3}, "image/webp");

        assertThat(store().get(key)).containsExactly(1, 2, 3);
    }

    @Test
    default void whatIsNotThereIsMissing() {
        StorageKey key = StorageKey.of(prefix() + "nothing.webp");

        assertThatThrownBy(() -> store().get(key)).isInstanceOf(ObjectMissing.class);
        assertThat(store().find(key)).isEmpty();
    }

    @Test
    default void whatIsDeletedIsGoneAndMayBeDeletedAgain() {
        StorageKey key = StorageKey.of(prefix() + "a.webp");
        store().put(key, new byte[9], "image/webp");

        store().delete(key);
        store().delete(key);

        assertThat(store().find(key)).isEmpty();
    }

    @Test
    default void listsComeInTheOrderOfBytesPageByPage() {
        String prefix = prefix();
        List<String> keys = List.of("B.webp", "a-1.webp", "a.webp", "a/x.webp", "a0.webp", "a_thumb.webp", "b.webp").stream()
                .map(prefix::concat).toList();
        keys.reversed().forEach(key -> store().put(StorageKey.of(key), new byte[5], "image/webp"));

        List<StoredObject> first = store().list(prefix, null, 4);
        List<StoredObject> rest = store().list(prefix, first.getLast().key(), 4);

        assertThat(first).extracting(StoredObject::key).isEqualTo(keys.subList(0, 4));
        assertThat(rest).extracting(StoredObject::key).isEqualTo(keys.subList(4, 7));
        assertThat(rest).allSatisfy(object -> assertThat(object.bytes()).isEqualTo(5));
        assertThat(store().list(prefix + "nothing", null, 4)).isEmpty();
    }
}
