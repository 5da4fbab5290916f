package com.vixenbliss.creator.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageKeyTest {

    @Test
    void aKeyIsAPathOfPlainSegments() {
        assertThat(StorageKey.of("scenes/0192-ab/x_1/y.webp")).hasToString("scenes/0192-ab/x_1/y.webp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "../a", "a/../b", "a/..", "a..b", ".a", "a/.b", "a b", "a\\b", "a%2f", "a\u0000", "ä", "a?b", "a\n"})
    void anythingElseIsABug(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> StorageKey.of(path));
    }

    @Test
    void aKeyHasItsLength() {
        assertThat(StorageKey.of("a".repeat(512)).path()).hasSize(512);
        assertThatIllegalArgumentException().isThrownBy(() -> StorageKey.of("a".repeat(513)));
    }
}
