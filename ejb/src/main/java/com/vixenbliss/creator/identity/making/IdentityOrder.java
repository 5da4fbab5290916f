package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * An identity to be made.
 *
 * @param niche what it is to be known for: {@code specialty coffee}
 * @param name of the persona; invented when left out
 * @param personalityTraits what it must be like
 * @param visualCharacteristics looks by what they are of, each a text, a number or a list of texts: {@code {"hair": "auburn bob"}}
 * @param worldId the world that it lives in, one of the studio's; null for the world as it is
 * @param language BCP 47 tag of what it says and writes; English when left out
 * @param datasetSize pictures to learn the face from
 * @param trainLora whether a model is trained on them
 * @param reviewAnchor whether a member chooses the face among the candidates; else the first good one is taken
 * @param likeness nobody real when left out
 * @param budgetUsd the most that the identity may cost, in US dollars, with all that is made of it later; null for no limit
 */
public record IdentityOrder(
        @NotNull @Text(max = 80, blank = false) String niche,
        @Text(max = 80, blank = false) String name,
        @Size(max = 12) List<@NotNull @Text(max = 80, blank = false) String> personalityTraits,
        @Size(max = 20) Map<String, Object> visualCharacteristics,
        UUID worldId,
        @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*", message = "must be a BCP 47 language tag") @Size(max = 35) String language,
        @Min(LEAST_PICTURES) @Max(MOST_PICTURES) Integer datasetSize,
        Boolean trainLora,
        Boolean reviewAnchor,
        @Valid Likeness likeness,
        @DecimalMin("0.01") @DecimalMax("100000") BigDecimal budgetUsd) {

    /** Fewer than the least do not make a dataset; more than the most teach nothing more. */
    public static final int LEAST_PICTURES = 10;
    public static final int MOST_PICTURES = 100;
    private static final int PICTURES = 50;

    public IdentityOrder {
        personalityTraits = personalityTraits == null ? List.of() : Collections.unmodifiableList(personalityTraits);
        visualCharacteristics = visualCharacteristics == null
                ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(visualCharacteristics));
        language = Objects.requireNonNullElse(language, "en");
        datasetSize = Objects.requireNonNullElse(datasetSize, PICTURES);
        trainLora = Objects.requireNonNullElse(trainLora, true);
        reviewAnchor = Objects.requireNonNullElse(reviewAnchor, false);
        likeness = Objects.requireNonNullElse(likeness, Likeness.SYNTHETIC);
    }
}
