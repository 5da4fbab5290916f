package com.vixenbliss.creator.identity.dataset.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.vixenbliss.creator.visual.image.pixel.PerceptualHash;
import com.vixenbliss.creator.visual.image.pixel.Scaling;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatesTest {

    private final Gates gates = new Gates(new GateLimits(name -> Optional.empty()));

    private String objection(BufferedImage picture) {
        return gates.judge(picture, null).objection().orElse("");
    }

    private double sharpness(BufferedImage picture) {
        return gates.judge(picture, null).quality().sharpness();
    }

    @Test
    void aSharpAndWellLitPictureIsGood() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(objection(TestPictures.sharp(seed))).isEmpty();
        }
    }

    @Test
    void aPortraitBeforeAGroundOutOfFocusIsGood() {
        assertThat(objection(TestPictures.portrait(3))).isEmpty();
    }

    @Test
    void aBlurredPictureIsNot() {
        for (int seed = 0; seed < 5; seed++) {
            assertThat(objection(TestPictures.blurred(TestPictures.sharp(seed), 20))).contains("blurred");
        }
    }

    @Test
    void theSharperOfTwoHasTheBetterScore() {
        Judgement sharp = gates.judge(TestPictures.sharp(1), null);
        Judgement soft = gates.judge(TestPictures.blurred(TestPictures.sharp(1), 4), null);

        assertThat(soft.quality().sharpness()).isLessThan(sharp.quality().sharpness());
        assertThat(soft.quality().score()).isLessThan(sharp.quality().score());
    }

    @Test
    void sharpnessIsTheSameForTheSamePictureInTwiceTheSize() {
        BufferedImage large = TestPictures.sharp(2048, 2048, 5);

        assertThat(sharpness(Scaling.within(large, 1024))).isCloseTo(sharpness(large), withinPercentage(25));
    }

    @Test
    void aBlackPictureIsNotGood() {
        assertThat(objection(TestPictures.blank(1024, 1024, Color.BLACK))).contains("too dark");
        assertThat(objection(TestPictures.lit(TestPictures.sharp(2), 0.12))).contains("too dark");
    }

    @Test
    void anOverexposedPictureIsNotGood() {
        assertThat(objection(TestPictures.lit(TestPictures.sharp(2), 4))).contains("overexposed");
    }

    @Test
    void aPictureOfNothingIsNotGood() {
        assertThat(objection(TestPictures.blank(1024, 1024, new Color(140, 140, 140)).getSubimage(0, 0, 520, 520))).contains("next to nothing");
    }

    @Test
    void aSmallPictureIsNotGood() {
        assertThat(objection(TestPictures.sharp(500, 900, 2))).contains("too small: 500 × 900");
    }

    @Test
    void whereAnEmbedderLooksTheFaceMustBeTheAnchors() {
        BufferedImage picture = TestPictures.sharp(2);

        assertThat(gates.judge(picture, new Likeness(0.2, 1)).objection()).isEmpty();
        assertThat(gates.judge(picture, new Likeness(0.9, 1)).objection()).hasValueSatisfying(said -> assertThat(said).contains("another face: 0.90"));
        assertThat(gates.judge(picture, new Likeness(0.2, 2)).objection()).hasValueSatisfying(said -> assertThat(said).contains("2 faces"));
        assertThat(gates.judge(picture, new Likeness(null, 0)).objection()).hasValueSatisfying(said -> assertThat(said).contains("0 faces"));
    }

    @Test
    void theCloserFaceHasTheBetterScore() {
        BufferedImage picture = TestPictures.sharp(2);

        assertThat(gates.judge(picture, new Likeness(0.1, 1)).quality().score())
                .isGreaterThan(gates.judge(picture, new Likeness(0.5, 1)).quality().score());
    }

    @Test
    void limitsAreTheEnvironments() {
        Map<String, String> strict = Map.of("DATASET_MIN_SIDE", "2000");

        assertThat(new Gates(new GateLimits(name -> Optional.ofNullable(strict.get(name)))).judge(TestPictures.sharp(1), null).objection()).isPresent();
    }

    @Test
    void aScaledCopyLooksAlikeAndAnotherPictureDoesNot() {
        long one = gates.judge(TestPictures.sharp(1), null).phash();

        assertThat(PerceptualHash.distance(one, gates.judge(Scaling.within(TestPictures.sharp(1), 700), null).phash())).isLessThanOrEqualTo(10);
        assertThat(PerceptualHash.distance(one, gates.judge(TestPictures.sharp(2), null).phash())).isGreaterThan(10);
    }

    @Test
    void itSaysInWhichSizeThePictureIsTrainedAndHowMuchOfItIsLost() {
        Quality quality = gates.judge(TestPictures.sharp(880, 1184, 1), null).quality();

        assertThat(quality.trainWidth()).isEqualTo(832);
        assertThat(quality.trainHeight()).isEqualTo(1152);
        assertThat(quality.lost()).isBetween(0.01, 0.06);
    }
}
