package com.vixenbliss.creator.catalogue.character.model;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;

/**
 * What a character looks like, apart from its avatar kit.
 *
 * @param age whole years
 * @param ageRange what pictures say; follows from the age, so a client need not send it
 */
public record VisualIdentity(
        @NotNull GenderTag genderTag,
        @Text(max = 100) String bodyType,
        Integer age,
        @Text(max = 20) String ageRange,
        @Size(max = 20) List<@NotNull @Text(max = 120, blank = false) String> keyFeatures) {

    private static final String YOUNG_ADULT = "young_adult";

    public VisualIdentity {
        keyFeatures = keyFeatures == null ? List.of() : Collections.unmodifiableList(keyFeatures);
    }

    /**
     * The same with its range derived.
     *
     * @throws Fault {@code INVALID} when the age is missing or too low, the range contradicts it, or a word stands for
     *     a minor
     */
    VisualIdentity settled(boolean romantic) {
        AdultAge.require("visual_identity.age", age, romantic);
        YouthTerms.refuse("visual_identity.body_type", bodyType);
        YouthTerms.refuse("visual_identity.key_features", keyFeatures);
        String derived = wire(AgeRange.of(age));
        if (ageRange != null && !ageRange.equals(derived) && !isYoungAdult(derived)) {
            throw Fault.invalid("visual_identity.age_range", "does not fit the age; leave it out, it is derived");
        }
        return new VisualIdentity(genderTag, bodyType, age, derived, keyFeatures);
    }

    /** An older word for the twenties, which says nothing without an age. */
    private boolean isYoungAdult(String derived) {
        return ageRange.equals(YOUNG_ADULT) && derived.equals(wire(AgeRange.TWENTIES));
    }

    private static String wire(AgeRange range) {
        return Json.strict().convertValue(range, String.class);
    }
}
