package com.vixenbliss.creator.platform.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's likeness is made by calling a picture by the name. */
class NameBlockListTest {

    private final NameBlockList names = new NameBlockList(Optional.of("Ada Famous, Zoë"), Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"Ada Famous", "a portrait of ADA   FAMOUS at noon", "ada-famous", "Àda Fámous", "(zoe)"})
    void aNameIsFoundInAnySpelling(String text) {
        assertThat(names.isNamedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "famous Ada", "Adafamous", "Ada. Famous", "a zoetrope", ""})
    void whatIsNotTheWholeNameIsNot(String text) {
        assertThat(names.isNamedIn(text)).isFalse();
    }

    @Test
    void namesMayStandInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("names.txt"), "# nobody of these\n\nBob O'Known\n");
        NameBlockList inFile = new NameBlockList(Optional.empty(), Optional.of(file));

        assertThat(inFile.isNamedIn("Bob O’Known")).isTrue();
        assertThat(inFile.isNamedIn("nobody of these")).isFalse();
        assertThatThrownBy(() -> new NameBlockList(Optional.empty(), Optional.of(folder.resolve("none.txt"))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("BLOCKED_NAMES_FILE");
    }

    @Test
    void theFieldThatNamesOneIsNamed() {
        assertThatThrownBy(() -> names.refuse("traits", List.of("kind", "like Zoë")))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.errors().getFirst().field()).isEqualTo("traits[1]"));
        names.refuse("name", (String) null);
    }
}
