package com.vixenbliss.creator.scene.prompt.guard;

import java.util.HashSet;
import java.util.Set;

/** Words that are found again with any ending. */
final class StemSet {

    private final Set<String> english = new HashSet<>();
    private final Set<String> spanish = new HashSet<>();
    private final Set<String> german = new HashSet<>();

    void add(String plain) {
        Stem stem = Stem.of(plain);
        english.add(stem.english());
        spanish.add(stem.spanish());
        german.add(stem.german());
    }

    boolean has(String plain) {
        Stem stem = Stem.of(plain);
        return english.contains(stem.english()) || spanish.contains(stem.spanish()) || german.contains(stem.german());
    }
}
