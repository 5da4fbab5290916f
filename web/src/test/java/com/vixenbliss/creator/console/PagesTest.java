package com.vixenbliss.creator.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that every page keeps. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern WORD = Pattern.compile("msg\\['([a-z0-9_.]*[a-z0-9_])'\\]");

    @Test
    void everyWordOfEveryPageIsInTheBundle() throws IOException {
        ResourceBundle bundle = ResourceBundle.getBundle("com.vixenbliss.creator.console.messages");

        List<String> missing = pages().flatMap(page -> WORD.matcher(read(page)).results().map(MatchResult::group))
                .map(found -> found.substring("msg['".length(), found.length() - "']".length()))
                .filter(key -> !bundle.containsKey(key)).toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void noPageWritesTextUnescapedOrScriptInline() throws IOException {
        assertThat(pages()).allSatisfy(page -> assertThat(read(page))
                .doesNotContain("escape=\"false\"")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("\\son(click|load|submit|change|error)=")
                .doesNotContainPattern("\\sstyle=\""));
    }

    private static Stream<Path> pages() throws IOException {
        return Files.walk(WEBAPP).filter(file -> file.toString().endsWith(".xhtml"));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
