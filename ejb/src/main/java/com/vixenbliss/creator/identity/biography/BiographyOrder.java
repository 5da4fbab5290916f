package com.vixenbliss.creator.identity.biography;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a persona is to be like. Its JSON is all that the model is told: one document of data, so that nothing in it can
 * pass for an instruction.
 *
 * @param name the wanted name; null when the model chooses one
 * @param language BCP 47 tag
 * @param visualCharacteristics wanted looks by what they are of; each value in words
 * @param world null for the world as it is
 * @param taken the studio's other personas of the niche, to be unlike them
 * @param seed stands for one of many equally good answers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BiographyOrder(
        String niche,
        String name,
        String language,
        List<String> personalityTraits,
        Map<String, String> visualCharacteristics,
        Setting world,
        boolean romantic,
        List<String> taken,
        long seed) {

    public BiographyOrder {
        personalityTraits = List.copyOf(personalityTraits);
        visualCharacteristics = Collections.unmodifiableMap(new LinkedHashMap<>(visualCharacteristics));
        taken = List.copyOf(taken);
    }

    /** Where it lives. */
    public record Setting(String name, String tone, String description, String genre) {}

    String briefing() {
        try {
            return Json.lenient().writeValueAsString(this);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
