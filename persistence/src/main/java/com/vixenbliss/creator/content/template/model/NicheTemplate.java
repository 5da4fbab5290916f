package com.vixenbliss.creator.content.template.model;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What the pieces of one niche are made after. Who is drawn stands in none of it.
 *
 * @param patterns sentences with each of {@code {framing} {angle} {expression} {outfit} {theme} {background} {lighting}} once
 * @param framingShares how often each framing comes beside the others, in their order; empty for equally often
 * @param themes what the persona does or what the picture is about
 * @param style how every picture of the niche looks: the end of each prompt
 * @param voice how captions of the niche sound, beside the persona's own voice; may be empty
 * @param hooks first lines for when no model answers; empty for the platform's own
 * @param captions what follows them then; empty for the platform's own
 * @param hashtags without the sign, the most telling first
 */
public record NicheTemplate(
        @NotNull @Text(max = 80, blank = false) String name,
        @NotNull @Size(min = 1, max = 12) List<@NotNull @Text(max = 400, blank = false) String> patterns,
        @NotNull @Size(min = 1, max = 12) List<@NotNull @Text(max = 120, blank = false) String> framings,
        @Size(max = 12) List<@NotNull @Min(1) @Max(20) Integer> framingShares,
        @NotNull @Size(min = 1, max = 24) List<@NotNull @Text(max = 120, blank = false) String> angles,
        @NotNull @Size(min = 1, max = 40) List<@NotNull @Text(max = 120, blank = false) String> expressions,
        @NotNull @Size(min = 1, max = 40) List<@NotNull @Text(max = 120, blank = false) String> lightings,
        @NotNull @Size(min = 1, max = 80) List<@NotNull @Text(max = 120, blank = false) String> backgrounds,
        @NotNull @Size(min = 1, max = 80) List<@NotNull @Text(max = 120, blank = false) String> outfits,
        @NotNull @Size(min = 1, max = 120) List<@NotNull @Text(max = 160, blank = false) String> themes,
        @Text(max = 300) String style,
        @Text(max = 400) String voice,
        @Size(max = 60) List<@NotNull @Text(max = 150, blank = false) String> hooks,
        @Size(max = 60) List<@NotNull @Text(max = 400, blank = false) String> captions,
        @Size(max = 80) List<@NotNull @Text(max = 60, blank = false) String> hashtags) {

    public NicheTemplate {
        patterns = kept(patterns);
        framings = kept(framings);
        framingShares = kept(Objects.requireNonNullElse(framingShares, List.of()));
        angles = kept(angles);
        expressions = kept(expressions);
        lightings = kept(lightings);
        backgrounds = kept(backgrounds);
        outfits = kept(outfits);
        themes = kept(themes);
        style = Objects.requireNonNullElse(style, "");
        voice = Objects.requireNonNullElse(voice, "");
        hooks = kept(Objects.requireNonNullElse(hooks, List.of()));
        captions = kept(Objects.requireNonNullElse(captions, List.of()));
        hashtags = kept(Objects.requireNonNullElse(hashtags, List.of()));
    }

    /** What is missing is the validator's to say. */
    private static <T> List<T> kept(List<T> list) {
        return list == null ? null : Collections.unmodifiableList(list);
    }

    /** The values of one axis. */
    public List<String> on(Axis axis) {
        return switch (axis) {
            case FRAMING -> framings;
            case ANGLE -> angles;
            case EXPRESSION -> expressions;
            case LIGHTING -> lightings;
            case BACKGROUND -> backgrounds;
            case OUTFIT -> outfits;
            case THEME -> themes;
        };
    }

    /** The same about other things. */
    public NicheTemplate about(List<String> otherThemes) {
        return otherThemes.isEmpty() ? this : new NicheTemplate(name, patterns, framings, framingShares, angles, expressions,
                lightings, backgrounds, outfits, otherThemes, style, voice, hooks, captions, hashtags);
    }
}
