package com.vixenbliss.creator.identity.biography;

import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.ToneStyle.EmojiUse;
import com.vixenbliss.creator.catalogue.character.model.ToneStyle.Formality;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A persona as it was written, judged and cut to its lengths.
 *
 * @param age whole years, at least {@value #YOUNGEST}
 * @param biography public, in the first person and in the language that was asked for
 * @param appearance looks for a painter, in English: nothing that comes off
 */
public record Biography(
        String name,
        int age,
        GenderTag genderTag,
        String archetype,
        String occupation,
        String home,
        String tagline,
        String biography,
        String backstory,
        Inside personality,
        Voice voice,
        List<String> likes,
        List<String> dislikes,
        List<String> hardLimits,
        List<String> softLimits,
        Life life,
        String openingLine,
        List<String> contentHooks,
        Looks looks) {

    /** Nobody is made younger, whatever the genre: pictures of the persona go out into the world. */
    public static final int YOUNGEST = 21;

    public Biography {
        likes = List.copyOf(likes);
        dislikes = List.copyOf(dislikes);
        hardLimits = List.copyOf(hardLimits);
        softLimits = List.copyOf(softLimits);
        contentHooks = List.copyOf(contentHooks);
    }

    /** What it is like inside. */
    public record Inside(List<String> traits, List<String> values, List<String> quirks, String summary) {

        public Inside {
            traits = List.copyOf(traits);
            values = List.copyOf(values);
            quirks = List.copyOf(quirks);
        }
    }

    /** How it speaks. */
    public record Voice(String manner, Formality formality, EmojiUse emojiUse, List<String> sampleLines) {

        public Voice {
            sampleLines = List.copyOf(sampleLines);
        }
    }

    /** What goes on in its life. */
    public record Life(String goal, String struggle, String dream, String recentEvent) {}

    /** What it looks like. */
    public record Looks(String appearance, List<String> keyFeatures, String bodyType) {

        public Looks {
            keyFeatures = List.copyOf(keyFeatures);
        }
    }

    /** The words that it is found by. */
    public String inWords() {
        return Stream.of(
                        Stream.of(archetype, occupation, home, tagline, biography, backstory, personality.summary(), looks.appearance()),
                        personality.traits().stream(), likes.stream())
                .flatMap(words -> words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(". "));
    }
}
