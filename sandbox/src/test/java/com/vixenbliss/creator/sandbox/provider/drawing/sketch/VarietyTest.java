package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.sandbox.provider.drawing.Flaw;
import com.vixenbliss.creator.sandbox.provider.drawing.Picture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of one person over all axes: none like another, everyone the same person, all fit to be used. */
class VarietyTest {

    /** Up to here two pictures are taken for the same. */
    private static final int NEAR = 10;

    private static final Look MIRA = new Look(new Color(0xE3B08C), new Color(0xA6492B), Look.Cut.LONG, new Color(0x4D8A5B), new Color(0xEDE5D8));

    private static final List<String> ANGLES = List.of("seen from the front", "in three-quarter view turned to the left",
            "in three-quarter view turned to the right", "in profile facing left", "in profile facing right");
    private static final List<String> EXPRESSIONS = List.of("calm neutral expression", "gentle smile", "laughing with an open mouth",
            "serious expression", "surprised expression", "thoughtful expression");
    private static final List<String> LIGHTS = List.of("bright daylight", "warm golden light", "soft diffused light", "dramatic side light",
            "cool evening light", "light from behind");
    private static final List<String> PLACES = List.of("in front of a plain light grey backdrop", "in a café", "on a city street", "in a park",
            "in a living room", "on a beach", "in a library");
    private static final List<String> OUTFITS = List.of("a plain white t-shirt", "a knitted sweater", "a denim jacket", "a dark blazer",
            "a linen shirt", "sportswear", "a yellow raincoat");

    private static final List<String> VIEWS = List.of("frontal view", "three-quarter view from the left", "three-quarter view from the right",
            "profile view from the left", "profile view from the right");
    private static final List<String> CONTENT_LIGHTS = List.of("soft window light", "golden hour light", "studio light", "neon light at night",
            "overcast daylight", "candle light");
    private static final List<String> CONTENT_PLACES = List.of("in a bright gym", "on a running track", "on a forest trail",
            "on a rooftop training deck", "beside an indoor pool", "on the stairs of a stadium", "in a home gym", "on a riverside path");
    private static final List<String> THEMES = List.of("tying the laces of running shoes", "holding a kettlebell", "jumping rope",
            "resting with a water bottle", "rolling out a yoga mat", "checking a sports watch");

    /** How far into a list of pictures each framing goes. */
    private static String framing(int index, String close, String medium, String full) {
        return index % 10 < 4 ? close : index % 10 < 7 ? medium : full;
    }

    private static List<BufferedImage> dataset() {
        Sitter reference = new Sitter(MIRA, 1, 1, true);
        Random chance = new Random(1);
        return IntStream.range(0, 50).mapToObj(index -> {
            String framing = framing(index, "close-up portrait of the face and shoulders", "medium shot from the waist up", "full body shot from head to feet");
            String prompt = "The adult woman from the reference image, %s, %s, %s, wearing %s, %s, %s, keep the same facial features, solo".formatted(
                    framing, ANGLES.get(index % 5), any(EXPRESSIONS, chance), any(OUTFITS, chance), any(PLACES, chance), any(LIGHTS, chance));
            return Picture.draw(Sketch.of(prompt, 1_000 + index, framing(index, "1:1", "3:4", "2:3"), "1", reference));
        }).toList();
    }

    private static List<BufferedImage> batch() {
        Sitter learnt = Sitter.learnt(MIRA, 1);
        Random chance = new Random(2);
        return IntStream.range(0, 50).mapToObj(index -> {
            String prompt = "VXMIRA7Q, adult woman, %s, %s, %s, wearing a zipped running jacket, %s, %s, %s, candid photo, sharp focus, solo".formatted(
                    framing(index, "close-up portrait", "half body shot", "full body shot"), VIEWS.get(index % 5), any(EXPRESSIONS, chance),
                    any(THEMES, chance), any(CONTENT_PLACES, chance), any(CONTENT_LIGHTS, chance));
            return Picture.draw(Sketch.sized(prompt, 7_000 + index, 832, 1_216, learnt));
        }).toList();
    }

    private static String any(List<String> values, Random chance) {
        return values.get(chance.nextInt(values.size()));
    }

    @Test
    void fiftyPicturesAfterAReferenceAreFiftyDifferentOnesOfTheSamePerson() {
        assertUsable(dataset());
    }

    @Test
    void fiftyPicturesWithALoraAreFiftyDifferentOnesOfTheSamePerson() {
        assertUsable(batch());
    }

    private static void assertUsable(List<BufferedImage> pictures) {
        List<Long> hashes = pictures.stream().map(Measures::hash).toList();
        for (int i = 0; i < hashes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Long.bitCount(hashes.get(i) ^ hashes.get(j))).as("pictures %d and %d", j, i).isGreaterThan(NEAR);
            }
        }
        for (BufferedImage picture : pictures) {
            assertThat(Measures.sharpness(picture)).isGreaterThan(75);
            assertThat(Measures.brightness(picture)).isBetween(60.0, 200.0);
            assertThat(Measures.lost(picture)).isLessThan(0.15);
            Look seen = Likeness.see(picture);
            assertThat(seen.hair()).isEqualTo(MIRA.hair());
            assertThat(seen.skin()).isEqualTo(MIRA.skin());
            assertThat(seen.cut()).isEqualTo(MIRA.cut());
        }
    }

    @Test
    void anotherSeedIsAnotherPictureAndTheSameOneTheSame() {
        String prompt = "VXMIRA7Q, close-up portrait, frontal view, gentle smile, in a park, golden hour light";
        List<Long> hashes = new ArrayList<>();
        for (long seed = 1; seed <= 8; seed++) {
            hashes.add(hash(prompt, seed));
        }

        assertThat(hash(prompt, 1)).isEqualTo(hashes.getFirst());
        for (int i = 1; i < hashes.size(); i++) {
            assertThat(Long.bitCount(hashes.get(i) ^ hashes.getFirst())).isGreaterThan(NEAR);
        }
    }

    private static long hash(String prompt, long seed) {
        return Measures.hash(Picture.draw(Sketch.of(prompt, seed, "1:1", "0.25", Sitter.learnt(MIRA, 1))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "close-up portrait, profile view from the left | CLOSE_UP | PROFILE_LEFT", "half body shot, frontal view | MEDIUM | FRONT",
        "full body shot from head to feet, in profile facing right | FULL_BODY | PROFILE_RIGHT",
        "medium shot from the waist up, in three-quarter view turned to the left | MEDIUM | TURNED_LEFT",
        "three-quarter view from the right, full body shot | FULL_BODY | TURNED_RIGHT", "a woman in a café | OPEN | OPEN"})
    void wordsSayHowAPictureIsTaken(String prompt, String framing, String angle) {
        Shot shot = Shot.of(prompt, 1);

        assertThat(shot.framing().name()).isEqualTo(framing);
        assertThat(shot.angle().name()).isEqualTo(angle);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"wearing a yellow raincoat | D3A23E", "wearing a dark blazer, in a park | 2C2A31", "in a red dress | A93A3F"})
    void clothesAreThoseOfTheWords(String outfit, String colour) {
        Look look = Sketch.of("half body shot, " + outfit, 1, "1:1", "1", new Sitter(MIRA, 1, 1, true)).look();

        assertThat(look.cloth()).isEqualTo(new Color(Integer.parseInt(colour, 16)));
        assertThat(look.hair()).isEqualTo(MIRA.hair());
    }

    @Test
    void aWeakLoraIsALessLikelyPerson() {
        String prompt = "VXMIRA7Q, half body shot, black hair";
        Color strong = Sketch.of(prompt, 1, "1:1", "1", Sitter.learnt(MIRA, 1)).look().hair();
        Color weak = Sketch.of(prompt, 1, "1:1", "1", Sitter.learnt(MIRA, 0.2)).look().hair();

        assertThat(strong).isEqualTo(MIRA.hair());
        assertThat(Colours.distance(weak, strong)).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void aFlawIsSeenByWhatItSpoils(Flaw flaw) {
        BufferedImage good = Picture.draw(Sketch.of("half body shot, in a park", 1, "1:1", "1", Sitter.learnt(MIRA, 1)));
        double sharp = Measures.sharpness(good);

        BufferedImage bad = flaw.on(good);

        switch (flaw) {
            case BLURRED -> assertThat(Measures.sharpness(bad)).isLessThan(30).isLessThan(sharp / 5);
            case BLACK -> assertThat(Measures.brightness(bad)).isLessThan(20);
            case OVEREXPOSED -> assertThat(Measures.brightness(bad)).isGreaterThan(235);
            case DUPLICATE -> assertThat(bad).isSameAs(good);
        }
    }

    @Test
    void flawsHitAboutTheirShareAndAlwaysTheSamePictures() {
        List<Flaw> all = List.of(Flaw.values());
        List<Flaw> hit = IntStream.range(0, 400).mapToObj(seed -> Flaw.of(all, 0.25, "p", seed)).toList();

        assertThat(hit.stream().filter(flaw -> flaw != null).count()).isBetween(60L, 140L);
        assertThat(Stream.of(Flaw.values()).allMatch(hit::contains)).isTrue();
        assertThat(IntStream.range(0, 400).mapToObj(seed -> Flaw.of(all, 0.25, "p", seed)).toList()).isEqualTo(hit);
        assertThat(Flaw.of(List.of(), 1, "p", 1)).isNull();
    }
}
