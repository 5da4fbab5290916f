package com.vixenbliss.creator.visual.kit.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.kit.model.VariantKind;
import com.vixenbliss.creator.visual.rendering.PromptText;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KitPromptsTest {

    private static final VisualIdentity MIRA =
            new VisualIdentity(GenderTag.FEMALE, "slender", 29, null, List.of("small scar on the left eyebrow"));
    private static final KitDraft KIT = new KitDraft(
            "Everyday", "chestnut hair in a loose bun,\n hazel eyes.", "soft anime, painted light", "glasses, child");
    private static final UUID ANCHOR = UUID.randomUUID();

    @Test
    void anAnchorIsACalmAdultPortraitOfTheKitsWords() {
        PromptText prompt = AnchorPrompt.of(MIRA, KIT, "linen apron", false);

        assertThat(prompt.text()).startsWith("Portrait of an adult woman in her late twenties, chestnut hair in a loose bun,"
                        + " hazel eyes, slender, small scar on the left eyebrow, linen apron, calm neutral expression")
                .contains("facing the viewer", "plain light grey background", "soft anime, painted light")
                .endsWith("solo, one person, alone in the frame, clean image");
        assertThat(prompt.referenceImageIds()).isEmpty();
    }

    @Test
    void whatIsToBeKeptOutGoesOnlyToModelsThatReadIt() {
        assertThat(AnchorPrompt.of(MIRA, KIT, "", false).negative()).isNull();
        assertThat(AnchorPrompt.of(MIRA, KIT, "", true).negative()).contains("twins", "glasses").doesNotContain("child");
        assertThat(AnchorPrompt.of(MIRA, KIT, "", false).text()).doesNotContain("glasses", "child", ", ,", " no ");
    }

    @Test
    void otherModelsAreAskedForTheOpposite() {
        KitDraft kit = new KitDraft("Everyday", "chestnut hair", "", "blurry, extra fingers, cropped, zebras");

        assertThat(AnchorPrompt.of(MIRA, kit, "", false).text())
                .contains("sharp focus", "well-formed hands", "whole head in the frame").doesNotContain("blurry", "zebras", "cropped");
        assertThat(AnchorPrompt.of(MIRA, kit, "", true).text()).doesNotContain("sharp focus");
    }

    @ParameterizedTest
    @EnumSource(VariantKind.class)
    void aVariantSaysWhatChangesAndNothingOfTheLooks(VariantKind kind) {
        PromptText prompt = VariantPrompt.of(MIRA, kind, "arms folded", KIT.stylePrompt(), ANCHOR);

        assertThat(prompt.text()).startsWith("The adult woman from the reference image, ")
                .contains("arms folded", "keep the same facial features and hairstyle", "soft anime")
                .doesNotContain("chestnut", "hazel", "slender", "scar", "twenties", "Mira");
        assertThat(prompt.referenceImageIds()).containsExactly(ANCHOR);
        assertThat(prompt.negative()).isNull();
    }

    @Test
    void anOutfitIsPutOnAndOtherVariantsKeepTheClothes() {
        assertThat(VariantPrompt.of(MIRA, VariantKind.OUTFIT, "Wearing a raincoat", "", ANCHOR).text())
                .contains(", wearing a raincoat, ").doesNotContain("same clothes");
        assertThat(VariantPrompt.of(MIRA, VariantKind.POSE, "leaning on a counter", "", ANCHOR).text()).contains("same clothes");
    }

    @ParameterizedTest
    @EnumSource(GenderTag.class)
    void everySubjectIsAnAdultWhateverTheAge(GenderTag gender) {
        for (int age : List.of(21, 29, 35, 48, 300)) {
            VisualIdentity identity = new VisualIdentity(gender, null, age, null, List.of());
            String anchor = AnchorPrompt.of(identity, KIT, "", false).text();

            assertThat(anchor).contains(gender.adultNoun());
            assertThatCode(() -> KitTexts.drawn("prompt", anchor)).doesNotThrowAnyException();
            assertThat(VariantPrompt.of(identity, VariantKind.POSE, "sitting", "", ANCHOR).text()).startsWith("The adult ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a teen girl", "schoolgirl uniform", "looks 15", "l0li", "15 years old", "ein junges Mädchen"})
    void wordsOfYouthAreNotDrawn(String words) {
        assertThatThrownBy(() -> KitTexts.drawn("prompt", words)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> KitTexts.require(new KitDraft("Kit", words, "", ""))).isInstanceOf(Fault.class);
    }

    @Test
    void negativesMayNameWhatIsKeptOut() {
        assertThatCode(() -> KitTexts.require(new KitDraft("Kit", "grey eyes", "ink", "child, teenager")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"long blonde hair", "with dark-brown eyes", "pale skin", "freckles", "mira laughing", "25 years old"})
    void looksAndNamesDoNotBelongInAVariant(String change) {
        assertThatThrownBy(() -> KitTexts.changed("prompt", change, "Mira"))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.errors().getFirst().field()).isEqualTo("prompt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoë laughing", "ZOË’s coat", "señorita Martín at the door", "zoë of the harbour", "Martíns Mantel"})
    void aNameIsANameInAnyCaseAndInPart(String change) {
        assertThatThrownBy(() -> KitTexts.changed("prompt", change, "Lady Zoë Martín of the Harbour")).isInstanceOf(Fault.class);
        assertThatCode(() -> KitTexts.changed("prompt", "a lady's hat of the thirties", "Lady Zoë Martín of the Harbour"))
                .doesNotThrowAnyException();
    }

    @Test
    void aStyleThatTellsLooksDoesNotGoBesideTheAnchor() {
        PromptText prompt = VariantPrompt.of(MIRA, VariantKind.POSE, "sitting", "soft anime, freckles, painted light", ANCHOR);

        assertThat(prompt.text()).contains("soft anime, painted light").doesNotContain("freckles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"laughing, eyes closed", "brushing her hair behind the ear", "a red dress and black boots",
            "admiring the view", "leaning on a dark counter"})
    void whatChangesMayBeSaidFreely(String change) {
        assertThatCode(() -> KitTexts.changed("prompt", change, "Mira")).doesNotThrowAnyException();
    }

    @Test
    void seedsAreCountedOnAndStayInRange() {
        assertThat(Seeds.first(7L, RandomGenerator.getDefault())).isEqualTo(7);
        assertThat(Seeds.first(null, RandomGenerator.getDefault())).isBetween(0L, Seeds.GREATEST);
        assertThat(Seeds.at(Seeds.GREATEST, 1)).isZero();
        assertThat(Seeds.at(41, 1)).isEqualTo(42);
    }
}
