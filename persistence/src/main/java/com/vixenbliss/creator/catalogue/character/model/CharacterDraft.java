package com.vixenbliss.creator.catalogue.character.model;

import com.vixenbliss.creator.platform.text.Slug;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a studio writes about a character: the body of a request, the outcome of an import, the form of the console.
 *
 * @param worldId the world it lives in, one of the same studio; null for none
 * @param slug its name in addresses, unique on the platform; made from the name when left out
 * @param genreDoctrine which doctrine of the prompt guides it; {@code genre_01} when left out
 * @param lifeArc null when there is none
 * @param dialogue how its chats are staged; nothing of it when left out
 * @param status left out, it stays what it is, and begins as a draft
 */
public record CharacterDraft(
        UUID worldId,
        @NotNull @Text(max = NAME, blank = false) String name,
        @Size(min = 2, max = 60) @Pattern(regexp = Slug.FORM, message = Slug.RULE) String slug,
        @Text(max = 80) String archetype,
        @Text(max = 200) String tagline,
        @NotNull @Text(max = SYSTEM_PROMPT, blank = false, lines = true) String systemPrompt,
        @Valid Personality personality,
        @Valid ToneStyle toneStyle,
        @Valid Boundaries boundaries,
        @Size(max = 30) List<@NotNull @Text(max = 120, blank = false) String> likes,
        @Size(max = 30) List<@NotNull @Text(max = 120, blank = false) String> dislikes,
        @Text(max = BACKSTORY, lines = true) String backstory,
        @Valid LifeArc lifeArc,
        @NotNull @Valid VisualIdentity visualIdentity,
        @Valid ModelChoice modelSettings,
        @Size(max = 40) @Pattern(regexp = "[a-z0-9_]+", message = "must be a-z, 0-9 and underscores")
                String genreDoctrine,
        @Valid Dialogue dialogue,
        CharacterStatus status) {

    /** The doctrine of romantic tension, with which the platform begins. */
    public static final String DEFAULT_DOCTRINE = "genre_01";

    /** The most characters of a name, of a past and of a system prompt. */
    public static final int NAME = 80;
    public static final int BACKSTORY = 16_000;
    public static final int SYSTEM_PROMPT = 12_000;

    public CharacterDraft {
        archetype = Objects.requireNonNullElse(archetype, "");
        tagline = Objects.requireNonNullElse(tagline, "");
        personality = Objects.requireNonNullElse(personality, Personality.NONE);
        toneStyle = Objects.requireNonNullElse(toneStyle, ToneStyle.NONE);
        boundaries = Objects.requireNonNullElse(boundaries, Boundaries.NONE);
        likes = likes == null ? List.of() : Collections.unmodifiableList(likes);
        dislikes = dislikes == null ? List.of() : Collections.unmodifiableList(dislikes);
        backstory = Objects.requireNonNullElse(backstory, "");
        modelSettings = Objects.requireNonNullElse(modelSettings, ModelChoice.DEFAULT);
        genreDoctrine = Objects.requireNonNullElse(genreDoctrine, DEFAULT_DOCTRINE);
        dialogue = Objects.requireNonNullElse(dialogue, Dialogue.NONE);
    }
}
