package com.vixenbliss.creator.bench.recall;

import java.time.Instant;
import java.util.List;

/** A conversation of several sessions, and questions about it. */
record Conversation(String id, List<Turn> turns, List<Question> questions) {

    /** @param said when its session began */
    record Turn(String id, String speaker, String text, Instant said) {}

    /**
     * @param evidence ids of the turns that answer it; empty when nothing does
     * @param category 1 multi-hop, 2 temporal, 3 open-domain, 4 single-hop, 5 unanswerable
     */
    record Question(String text, List<String> evidence, int category) {

        boolean isUnanswerable() {
            return category == 5;
        }
    }

    /** When the last word was said. */
    Instant end() {
        return turns.getLast().said();
    }
}
