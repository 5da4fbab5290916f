package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.sandbox.provider.drawing.Encoding;
import com.vixenbliss.creator.sandbox.provider.drawing.Picture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is drawn after a reference has its colours, whatever the reference's shape. */
class LikenessTest {

    private static final Look SOMEBODY_ELSE = new Look(Color.BLUE, Color.GREEN, Look.Cut.SHORT, Color.RED, Color.MAGENTA);
    private static final String PORTRAIT = "portrait of one adult woman, long chestnut-brown hair, hazel eyes, cream linen shirt, plain background, soft light";

    @ParameterizedTest
    @ValueSource(strings = {"1:1", "3:4", "4:5", "9:16", "4:3", "16:9"})
    void aPortraitOfAnyShapeIsRecognisedByItsColours(String ratio) {
        Sketch portrait = Sketch.of(PORTRAIT, 7, ratio, "1", Sitter.ANYBODY);

        Look seen = Likeness.see(Picture.draw(portrait), SOMEBODY_ELSE);

        assertThat(Colours.distance(seen.skin(), portrait.look().skin())).as("skin").isLessThan(70);
        assertThat(Colours.distance(seen.hair(), portrait.look().hair())).as("hair").isLessThan(70);
        assertThat(Colours.distance(seen.cloth(), portrait.look().cloth())).as("cloth").isLessThan(110);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "webp"})
    void aDrawingSaysWhoIsDrawnHoweverItIsScaledAndEncoded(String format) throws IOException {
        Sketch portrait = Sketch.of(PORTRAIT, 7, "4:5", "1", Sitter.ANYBODY);
        BufferedImage half = new BufferedImage(portrait.width() / 2, portrait.height() / 2, BufferedImage.TYPE_INT_RGB);
        half.createGraphics().drawImage(Picture.draw(portrait), 0, 0, half.getWidth(), half.getHeight(), null);

        Look seen = Likeness.see(ImageIO.read(new ByteArrayInputStream(Encoding.encode(half, format, 80))));

        assertThat(Colours.distance(seen.skin(), portrait.look().skin())).as("skin").isLessThan(25);
        assertThat(Colours.distance(seen.hair(), portrait.look().hair())).as("hair").isLessThan(25);
        assertThat(Colours.distance(seen.eyes(), portrait.look().eyes())).as("eyes").isLessThan(25);
        assertThat(seen.cut()).isEqualTo(portrait.look().cut());
    }
}
