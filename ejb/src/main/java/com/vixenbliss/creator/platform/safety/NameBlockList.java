package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.safety.phrase.SpokenWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names of people who are not to be depicted, known ones above all: nobody's likeness is made by calling a picture by the
 * name. Which names those are is the operator's to say; what is found is the whole name, in any spelling.
 */
@ApplicationScoped
public class NameBlockList {

    private final List<List<String>> names;

    /**
     * @param listed {@code BLOCKED_NAMES}: names between commas
     * @param file {@code BLOCKED_NAMES_FILE}: a text file with a name a line; empty lines and those with {@code #} are left out
     */
    @Inject
    public NameBlockList(
            @ConfigProperty(name = "BLOCKED_NAMES") Optional<String> listed,
            @ConfigProperty(name = "BLOCKED_NAMES_FILE") Optional<Path> file) {
        Stream<String> inline = listed.stream().flatMap(text -> Arrays.stream(text.split(",")));
        Stream<String> inFile = file.stream().flatMap(NameBlockList::lines);
        names = Stream.concat(inline, inFile).map(NameBlockList::words).filter(words -> !words.isEmpty()).distinct().toList();
    }

    /** For the CDI client proxy only. */
    protected NameBlockList() {
        this(Optional.empty(), Optional.empty());
    }

    /** Whether a text calls one of them by the whole name. */
    public boolean isNamedIn(String text) {
        if (text == null || names.isEmpty()) {
            return false;
        }
        List<String> words = SpokenWords.of(text);
        return names.stream().anyMatch(name -> Collections.indexOfSubList(words, name) >= 0);
    }

    /** @throws Fault {@code INVALID} naming the field that calls one of them by the name */
    public void refuse(String field, String text) {
        if (isNamedIn(text)) {
            throw Fault.invalid(field, "names a person who must not be depicted here");
        }
    }

    /** @throws Fault {@code INVALID} naming the list's item */
    public void refuse(String field, Collection<String> texts) {
        int index = 0;
        for (String text : texts) {
            refuse(field + "[" + index++ + "]", text);
        }
    }

    private static List<String> words(String name) {
        return SpokenWords.of(name).stream().filter(word -> !word.equals(SpokenWords.END)).toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new IllegalStateException("BLOCKED_NAMES_FILE: " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
