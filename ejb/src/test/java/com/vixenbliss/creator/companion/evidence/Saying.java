package com.vixenbliss.creator.companion.evidence;

import com.vixenbliss.creator.companion.memory.ClaimKey;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.companion.memory.model.Claim;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import java.util.List;
import java.util.stream.Stream;

/** Things that somebody may say, as a model draws them from a line. */
final class Saying {

    static final List<Learned> ALL = List.of(
            of("person.home.city", "Paris", "They live in Paris"), of("person.home.city", "Berlin", "They live in Berlin"),
            of("person.city", "Berlin", "They live in Berlin now"), of("person.home.city", "Rome", "They live in Rome"),
            of("person.likes.coffee", "coffee", "They like coffee"), of("person.dislikes.coffee", "coffee", "They do not like coffee"),
            of("person.job", "nurse", "They work as a nurse"), of("person.work.job", "nurse", "They work as a nurse"),
            of("person.work.job", "nurse at night", "They work as a nurse at night"), of("person.job", "baker", "They work as a baker"),
            of("person.partner.status", "married", "They are married", "person.dating"),
            of("person.dating", "Kim", "They date Kim"), of("person.dating", "Lou", "They date Lou", "person.partner.status"));

    private Saying() {}

    static Learned of(String key, String value, String summary, String... ends) {
        return new Learned(
                MemoryType.FACT, Canon.REAL, ClaimKey.of(key, Canon.REAL, value), new Claim(value, value), "test", summary, 0.6, 0.8, 0,
                Stream.of(ends).map(end -> ClaimKey.of(end, Canon.REAL, "")).toList());
    }
}
