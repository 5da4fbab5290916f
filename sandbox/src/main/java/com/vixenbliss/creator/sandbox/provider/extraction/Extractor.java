package com.vixenbliss.creator.sandbox.provider.extraction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import com.vixenbliss.creator.sandbox.provider.writing.Biographies;
import com.vixenbliss.creator.sandbox.provider.writing.Captions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** Answers in JSON: finds by rules what the person said, and pours it into the schema of the request. */
public final class Extractor {

    private final Clock clock;

    /** @param clock for prompts that do not say what time it is */
    public Extractor(Clock clock) {
        this.clock = clock;
    }

    /** The text of a document that obeys the prompt's schema. */
    public String answer(Prompt prompt) {
        Optional<ObjectNode> asked = Opening.asked(prompt).or(() -> Snapshot.asked(prompt))
                .or(() -> Captions.asked(prompt)).or(() -> Biographies.asked(prompt));
        if (asked.isPresent()) {
            return Wire.compact(new SchemaFiller(prompt.schema()).fill(asked.get()));
        }
        Briefing briefing = Briefing.of(prompt, LocalDateTime.now(clock));
        return Wire.compact(new SchemaFiller(prompt.schema()).fill(new Learning(briefing).known()));
    }
}
