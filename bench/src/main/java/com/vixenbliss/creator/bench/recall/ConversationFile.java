package com.vixenbliss.creator.bench.recall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vixenbliss.creator.bench.recall.Conversation.Question;
import com.vixenbliss.creator.bench.recall.Conversation.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the layout that README.md describes, which is that of the LoCoMo file. */
final class ConversationFile {

    private static final DateTimeFormatter SAID =
            DateTimeFormatter.ofPattern("h:mm a 'on' d MMMM, yyyy", Locale.ENGLISH);

    private ConversationFile() {}

    static List<Conversation> read(Path file) throws IOException {
        List<Conversation> all = new ArrayList<>();
        for (JsonNode sample : new ObjectMapper().readTree(file.toFile())) {
            List<Turn> turns = turns(sample.get("conversation"));
            Set<String> known = turns.stream().map(Turn::id).collect(Collectors.toSet());
            all.add(new Conversation(sample.path("sample_id").asText(), turns, questions(sample.get("qa"), known)));
        }
        return all;
    }

    private static List<Turn> turns(JsonNode conversation) {
        List<Turn> turns = new ArrayList<>();
        for (int session = 1; conversation.has("session_" + session) || conversation.has("session_" + session + "_date_time"); session++) {
            Instant said = said(conversation.path("session_" + session + "_date_time").asText());
            for (JsonNode turn : conversation.path("session_" + session)) {
                turns.add(new Turn(turn.get("dia_id").asText(), turn.get("speaker").asText(), turn.get("text").asText(), said));
            }
        }
        return turns;
    }

    private static Instant said(String time) {
        return LocalDateTime.parse(time.strip().replace(" am ", " AM ").replace(" pm ", " PM "), SAID).toInstant(ZoneOffset.UTC);
    }

    private static List<Question> questions(JsonNode qa, Set<String> known) {
        List<Question> questions = new ArrayList<>();
        for (JsonNode question : qa) {
            List<String> evidence = new ArrayList<>();
            question.path("evidence").forEach(ids -> evidence.addAll(List.of(ids.asText().split("[;,\\s]+"))));
            evidence.retainAll(known);
            int category = question.path("category").asInt();
            if (category == 5 || !evidence.isEmpty()) {
                questions.add(new Question(question.get("question").asText(), evidence.stream().distinct().toList(), category));
            }
        }
        return questions;
    }
}
