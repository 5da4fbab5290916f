package com.vixenbliss.creator.platform.safety.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.safety.SafetyRules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleFilesTest {

    @Test
    void everyFileOfTheRulesCountsForTheVersion() throws IOException, URISyntaxException {
        Path directory = Path.of(RuleFiles.class.getResource("/safety/texts.properties").toURI()).getParent();

        try (Stream<Path> files = Files.list(directory)) {
            List<String> there = files.map(file -> file.getFileName().toString()).sorted().toList();

            assertThat(RuleFiles.names()).containsExactlyElementsOf(there);
        }
    }

    @Test
    void theVersionOfTheRulesIsThatOfTheFiles() {
        assertThat(SafetyRules.VERSION).isEqualTo(RuleFiles.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void aFileThatDoesNotCountCannotBeRead() {
        assertThatThrownBy(() -> PhraseBook.of("../prompts/companion/rules.txt")).isInstanceOf(IllegalArgumentException.class);
    }
}
