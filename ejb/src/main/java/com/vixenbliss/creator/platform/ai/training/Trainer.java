package com.vixenbliss.creator.platform.ai.training;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of the table of trainers.
 *
 * @param base what it trains on; image models draw with models of one base alone
 * @param trainer {@code owner/name:version}
 * @param steps the field for how long it learns
 * @param rank the field for how much it can learn
 * @param input what is always sent along; in texts {@value #TRIGGER} stands for the trigger word
 */
public record Trainer(String base, String trainer, String steps, String rank, ObjectNode input) {

    static final String TRIGGER = "{trigger}";

    private static final Pattern NAMED = Pattern.compile("[a-z0-9._-]+/[a-z0-9._-]+:[0-9a-f]{64}");

    /** @throws IllegalStateException when it makes no sense */
    public Trainer {
        boolean whole = base != null && trainer != null && NAMED.matcher(trainer).matches() && steps != null && rank != null
                && input != null && input.toString().contains(TRIGGER);
        if (!whole) {
            throw new IllegalStateException("Trainer " + trainer + " of " + base + ": something is missing, or not owner/name:version");
        }
    }

    /** The settings of one training, in the order of their names, so that the same ones read the same. */
    public ObjectNode settings(String triggerWord, int howManySteps, int howMuchRank) {
        ObjectNode all = input.deepCopy();
        input.properties().stream().filter(field -> field.getValue().isTextual()).forEach(
                field -> all.put(field.getKey(), field.getValue().asText().replace(TRIGGER, triggerWord)));
        all.put(steps, howManySteps).put(rank, howMuchRank);
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        all.properties().stream().sorted(Map.Entry.comparingByKey()).forEach(field -> sorted.set(field.getKey(), field.getValue()));
        return sorted;
    }
}
