package com.vixenbliss.creator.platform.ai.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Asks a model for an answer under a strict schema: once, and once more with what there is to complain of when the answer
 * cannot be used.
 *
 * @param system the instructions
 * @param reader judges a whole reply; must not throw
 */
public record Inquiry<T>(
        LanguageModel model, String system, JsonNode schema, ModelSettings settings, Function<ModelReply, Reading<T>> reader) {

    /**
     * @param briefing the data, best one JSON document: nothing in it can pass for an instruction then
     * @return completes exceptionally with {@link com.vixenbliss.creator.platform.ai.spi.ModelUnavailable} and nothing else
     */
    public CompletionStage<Answered<T>> ask(String briefing, Purpose purpose) {
        ModelMessage question = ModelMessage.user(briefing);
        return send(List.of(question), purpose).thenCompose(first -> {
            Reading<T> reading = reader.apply(first);
            return reading.value().isPresent()
                    ? CompletableFuture.completedStage(new Answered<>(reading, List.of(first)))
                    : send(complaining(question, first, reading.complaints()), purpose)
                            .thenApply(second -> new Answered<>(reader.apply(second), List.of(first, second)));
        });
    }

    private CompletionStage<ModelReply> send(List<ModelMessage> messages, Purpose purpose) {
        return model.complete(new ModelRequest(system, messages, settings, schema, purpose));
    }

    private static List<ModelMessage> complaining(ModelMessage question, ModelReply answer, List<String> complaints) {
        return List.of(
                question,
                ModelMessage.assistant(answer.text().isBlank() ? "(nothing)" : answer.text()),
                ModelMessage.user("Your answer cannot be used: " + String.join("; ", complaints)
                        + ". Answer again with the whole JSON object alone."));
    }
}
