package com.vixenbliss.creator.identity.dataset.gate;

import com.vixenbliss.creator.identity.dataset.archive.Fit;
import com.vixenbliss.creator.visual.image.pixel.PerceptualHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;

/** Measures a picture and says whether one can learn from it. Whether it is one too many of its kind, others say. */
@ApplicationScoped
public class Gates {

    private static final double DARKEST = 35;
    private static final double LIGHTEST = 225;
    private static final double FLATTEST = 14;
    private static final double MOST_BLACK = 0.45;
    private static final double MOST_WHITE = 0.6;

    /** From here on more sharpness is no better. */
    private static final double SHARP_ENOUGH = 1_200;

    private final GateLimits limits;

    @Inject
    public Gates(GateLimits limits) {
        this.limits = limits;
    }

    /** For the CDI client proxy only. */
    protected Gates() {
        this((GateLimits) null);
    }

    /** @param likeness of the face to the anchor's; null where no embedder is configured */
    public Judgement judge(BufferedImage picture, Likeness likeness) {
        Luminance luminance = Luminance.of(picture);
        Exposure exposure = Exposure.of(luminance);
        double sharpness = Sharpness.of(luminance);
        Quality quality = quality(picture, exposure, sharpness, likeness);
        return new Judgement(quality, PerceptualHash.of(picture), objection(quality));
    }

    private Quality quality(BufferedImage picture, Exposure exposure, double sharpness, Likeness likeness) {
        Fit fit = Fit.of(picture.getWidth(), picture.getHeight());
        Double distance = likeness == null ? null : likeness.distance();
        return new Quality(picture.getWidth(), picture.getHeight(), round(sharpness, 1), round(exposure.brightness(), 1),
                round(exposure.contrast(), 1), round(exposure.black(), 3), round(exposure.white(), 3), distance,
                likeness == null ? null : likeness.faces(), fit.width(), fit.height(), round(fit.lost(), 3),
                round(score(exposure, sharpness, distance), 1));
    }

    /** Half of it is sharpness, a third exposure, the rest likeness; without an embedder what is left counts for more. */
    private double score(Exposure exposure, double sharpness, Double distance) {
        double sharp = Math.clamp(Math.log(sharpness / limits.sharpness() + 1e-9) / Math.log(SHARP_ENOUGH / limits.sharpness()), 0, 1);
        double lit = Math.max(0, 1 - Math.abs(exposure.brightness() - 128) / 128 - exposure.black() / 2 - exposure.white() / 2);
        double alike = distance == null ? 0 : Math.max(0, 1 - distance / limits.distance());
        double weight = distance == null ? 0.8 : 1;
        return 100 * (0.5 * sharp + 0.3 * lit + 0.2 * alike) / weight;
    }

    private Optional<String> objection(Quality quality) {
        if (Math.min(quality.width(), quality.height()) < limits.side()) {
            return said("It is too small: %d × %d, and trainers never enlarge.", quality.width(), quality.height());
        }
        return exposed(quality).or(() -> sharp(quality)).or(() -> alike(quality));
    }

    private static Optional<String> exposed(Quality quality) {
        if (quality.brightness() < DARKEST || quality.black() > MOST_BLACK) {
            return said("It is too dark: %.0f %% of it is black.", 100 * quality.black());
        }
        if (quality.brightness() > LIGHTEST || quality.white() > MOST_WHITE) {
            return said("It is overexposed: %.0f %% of it is white.", 100 * quality.white());
        }
        return quality.contrast() < FLATTEST ? said("It shows next to nothing: its contrast is %.0f.", quality.contrast()) : Optional.empty();
    }

    private Optional<String> sharp(Quality quality) {
        return quality.sharpness() < limits.sharpness()
                ? said("It is blurred: its sharpness is %.0f, and %.0f is needed.", quality.sharpness(), limits.sharpness())
                : Optional.empty();
    }

    private Optional<String> alike(Quality quality) {
        if (quality.faces() != null && quality.faces() != 1) {
            return said("It shows %d faces, and one is needed.", quality.faces());
        }
        return quality.distance() != null && quality.distance() > limits.distance()
                ? said("It shows another face: %.2f away from the anchor.", quality.distance())
                : Optional.empty();
    }

    private static Optional<String> said(String sentence, Object... values) {
        return Optional.of(String.format(Locale.ROOT, sentence, values));
    }

    private static double round(double value, int digits) {
        double factor = Math.pow(10, digits);
        return Math.round(value * factor) / factor;
    }
}
