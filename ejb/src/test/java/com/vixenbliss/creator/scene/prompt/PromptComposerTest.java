package com.vixenbliss.creator.scene.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig.LightingPreset;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig.TimeOfDay;
import com.vixenbliss.creator.scene.prompt.layer.Part;
import com.vixenbliss.creator.scene.prompt.layer.Removed;
import com.vixenbliss.creator.scene.prompt.layer.Rule;
import com.vixenbliss.creator.scene.prompt.layer.Slot;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptComposerTest {

    private static final Briefs MIRA = Briefs.mira();

    @Test
    void besideTheReferenceOfMiraNoWordOfHerNameOrLooksIsSaid() {
        Composition composed = MIRA.doing("Mira with warm attentive eyes meeting viewer's gaze, long wavy brown hair, leaning on the café counter")
                .composed();

        assertThat(composed).isInstanceOfSatisfying(Composition.Kontext.class,
                kontext -> assertThat(kontext.anchorImageId()).isEqualTo(Briefs.ANCHOR));
        assertThat(composed.prompt()).startsWith("The adult character from the reference image, leaning on the café counter")
                .contains("keep the same facial features and hairstyle")
                .doesNotContainIgnoringCase("Mira").doesNotContainIgnoringCase("attentive").doesNotContainIgnoringCase("wavy")
                .doesNotContain("brown", "hair,", "eyes", "long");
        assertThat(composed.removed()).contains(
                new Removed("Mira", Source.CONVERSATION, Rule.NAME),
                new Removed("with warm attentive eyes meeting viewer's gaze", Source.CONVERSATION, Rule.APPEARANCE),
                new Removed("long wavy brown hair", Source.CONVERSATION, Rule.APPEARANCE));
    }

    @Test
    void warmEyesDoNotTakeTheWarmLightWithThem() {
        String prompt = MIRA.doing("warming both hands in warm light, warm eyes on the coffee cup, flour on the counter").prompt();

        assertThat(prompt).contains("in warm light", "warm soft light", "flour on the counter").doesNotContain("warm eyes");
    }

    @Test
    void whatTheModelLeavesEmptyThePlaceAndTheNearnessFill() {
        Composition composed = MIRA.tense(65).in(Briefs.seen("Mira's long hair", List.of("her hazel eyes"), "freckled", "")).composed();

        assertThat(part(composed, Slot.ACTION).text()).isEqualTo("standing at the counter");
        assertThat(part(composed, Slot.EXPRESSION).text()).isEqualTo("expectant expression");
        assertThat(composed.parts()).noneMatch(part -> part.slot() == Slot.PROPS);
    }

    @ParameterizedTest
    @CsvSource({
        "0, casual pose, soft gaze, medium shot", "29, casual pose, soft gaze, medium shot",
        "30, open posture, lingering look, medium shot", "59, open posture, lingering look, medium shot",
        "60, leaning in, direct gaze into the camera, medium close-up", "79, leaning in, direct gaze into the camera, medium close-up",
        "80, intimate proximity to the camera, intense gaze, close-up", "100, intimate proximity to the camera, intense gaze, close-up"})
    void tensionShowsInFourBands(int tension, String pose, String gaze, String framing) {
        Composition composed = MIRA.tense(tension).composed();

        assertThat(composed.layers().relationship()).isEqualTo(pose + ", " + gaze + ", " + framing);
        assertThat(composed.prompt()).contains(pose, gaze, framing);
    }

    @Test
    void eyeContactIsSpokenOfOnlyWhereNoReferenceShowsTheEyes() {
        assertThat(MIRA.tense(70).withoutAnchor().prompt()).contains("direct eye contact");
        assertThat(MIRA.tense(70).prompt()).doesNotContain("eye");
    }

    @Test
    void everyLayerIsThere() {
        Composition composed = MIRA.composed();

        assertThat(composed.layers().identity()).contains("The adult character from the reference image", "anime style", "solo");
        assertThat(composed.layers().scene()).contains("inside a café", "warm soft light", "in the morning", "cozy", "rain on glass",
                "A grey weekday morning at The Lantern");
        assertThat(composed.layers().conversation())
                .isEqualTo("leaning on the café counter, steam on the window, soft knowing smile, coffee cup, espresso machine");
        assertThat(composed.parts()).allSatisfy(part -> assertThat(composed.prompt()).contains(part.text()));
    }

    @Test
    void withoutAReferenceTheWordsTellTheLooksOnce() {
        Composition composed = MIRA.withoutAnchor().composed();

        assertThat(composed).isInstanceOf(Composition.TextToImage.class);
        assertThat(composed.prompt()).startsWith("solo, one adult woman in her late twenties, long wavy brown hair, warm attentive eyes")
                .containsOnlyOnce("slender build").contains("beauty mark under the left eye", "leaning on the café counter")
                .doesNotContain("Mira", "reference");
        assertThat(MIRA.withoutAnchor().doing("Mira, blonde hair, wiping a cup").prompt()).contains("wiping a cup").doesNotContain("blonde");
    }

    @Test
    void negativesOfFluxAreAskedForTheOtherWayRound() {
        Composition composed = MIRA.withoutAnchor().composed();

        assertThat(((Composition.TextToImage) composed).negative()).isNull();
        assertThat(composed.prompt()).contains("alone in the frame", "sharp focus", "clean image").doesNotContain("multiple", "blurry", "watermark");
        assertThat(composed.removed()).contains(new Removed("fireworks", Source.NEGATIVES, Rule.NO_WORDING));
    }

    @Test
    void negativesGoAsTheyAreToWhoeverHasAFieldForThem() {
        Composition.TextToImage composed = (Composition.TextToImage) MIRA.without("bad hands, teenager").withoutAnchor()
                .readBy(Briefs.WITH_NEGATIVES).composed();

        assertThat(composed.negative()).startsWith("crowd, fireworks, bad hands, multiple people").doesNotContain("teen");
        assertThat(composed.prompt()).doesNotContain("alone in the frame");
        assertThat(composed.removed()).contains(new Removed("teenager", Source.NEGATIVES, Rule.ADULT));
    }

    @Test
    void theTagOfTheGenderNeverStandsWithoutAdultOnes() {
        assertThat(MIRA.withoutAnchor().readBy(Briefs.WITH_TAGS).prompt()).startsWith("solo, 1girl, adult woman, mature female, ");
        assertThat(MIRA.of(List.of("Mira"), MIRA.identity(), "1girl, solo, silver bob cut").withoutAnchor().prompt())
                .startsWith("solo, one adult woman in her late twenties, silver bob cut").doesNotContain("1girl");
    }

    @Test
    void whoeverIsDrawnIsAsOldAsTheYearsSay() {
        assertThat(aged(GenderTag.MALE, 45)).contains("one adult man in his forties");
        assertThat(aged(GenderTag.NON_BINARY, 30)).contains("one adult person in their thirties");
        assertThat(aged(GenderTag.FEMALE, 18)).contains("one adult woman in her late twenties");
        assertThat(aged(GenderTag.FEMALE, 500)).contains("one adult woman over fifty years old");
    }

    private static String aged(GenderTag gender, int age) {
        return MIRA.of(List.of("Noa"), new VisualIdentity(gender, null, age, null, List.of()), "a young face, grey coat").withoutAnchor().prompt();
    }

    @Test
    void aSecondPersonIsInThePictureOnlyWhenTheSceneSaysSo() {
        Briefs alone = MIRA.doing("handing you a cup, brushing your hand");
        Briefs two = alone.at(new SceneConfig(SceneConfig.Composition.DUO, null, "rooftop", null, List.of(), List.of()), "");

        assertThat(alone.prompt()).contains("solo").doesNotContain("you", "other adult");
        assertThat(two.prompt()).contains("together with one other adult", "handing the other adult a cup", "brushing the other adult's hand")
                .doesNotContain("solo", "alone", " you");
        assertThat(alone.at(new SceneConfig(SceneConfig.Composition.FLEXIBLE, null, null, null, null, null), "").prompt()).contains("solo");
    }

    @Test
    void aSceneThatSaysNothingIsStillAPlaceInALight() {
        Composition composed = MIRA.at(SceneConfig.NONE, "").in(SceneMoment.NOTHING).composed();

        assertThat(composed.prompt()).contains("in a quiet interior", "soft natural light", "standing in a relaxed stance", "gentle smile");
    }

    @Test
    void theStudiosOwnWordForAPlaceIsTakenUnlessItNamesTheCharacter() {
        SceneConfig greenhouse = new SceneConfig(null, LightingPreset.DRAMATIC, "indoor_old_greenhouse", TimeOfDay.NIGHT, null, null);
        SceneConfig miras = new SceneConfig(null, null, "miras_attic", null, null, null);

        assertThat(MIRA.at(greenhouse, "").prompt()).contains("indoors, old greenhouse", "dramatic high-contrast lighting", "at night");
        assertThat(MIRA.at(miras, "").prompt()).doesNotContainIgnoringCase("mira");
    }

    @Test
    void wordsOfTheFrameGiveWayToACharacterThatHasThem() {
        VisualIdentity sharp = new VisualIdentity(GenderTag.FEMALE, "tall", 31, null, List.of("sharp facial features", "asymmetric hairstyle"));

        String prompt = MIRA.of(List.of("Solo"), sharp, "").prompt();

        assertThat(prompt).contains("keep the same identity as in the reference image").doesNotContain("facial", "hairstyle");
    }

    @Test
    void whatIsTooLongLosesItsLeastImportantEnd() {
        Briefs long_ = MIRA.at(new SceneConfig(null, LightingPreset.BRIGHT, "outdoor_park", TimeOfDay.EVENING,
                        IntStream.range(0, 20).mapToObj(hour -> "mood of a long and winding evening " + hour).toList(), null), "")
                .styled(IntStream.range(0, 300).mapToObj(layer -> "ink layer " + layer).collect(Collectors.joining(", ")));

        Composition composed = long_.composed();

        assertThat(composed.tokens()).isLessThanOrEqualTo(512);
        assertThat(composed.removed()).filteredOn(gone -> gone.rule() == Rule.LENGTH).isNotEmpty();
        assertThat(composed.prompt()).contains("leaning on the café counter", "bright even light", "soft knowing smile", "outdoors in a park");
        assertThat(MIRA.withoutAnchor().readBy(new SceneBrief.Reader("small", false, false, 77)).composed().tokens()).isLessThanOrEqualTo(77);
    }

    private static Part part(Composition composed, Slot slot) {
        return composed.parts().stream().filter(part -> part.slot() == slot).findFirst().orElseThrow();
    }
}
