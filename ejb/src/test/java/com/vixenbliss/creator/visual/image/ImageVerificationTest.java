package com.vixenbliss.creator.visual.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.image.pixel.Scaling;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImageVerificationTest {

    private final Atelier atelier = new Atelier();
    private final ImageVerification verification = new ImageVerification(atelier.rows, new Workshop(Atelier.limits(Map.of())));
    private final long seed = new Random().nextLong();
    private final UUID id = TimeOrderedId.next();

    private ImageView keep() {
        return atelier.keeper.keep(new NewImage(id, ImageType.ANCHOR, Pictures.png(600, 400, seed), "avatars/" + UUID.randomUUID(), null, null,
                null, null, Lineage.NONE, true));
    }

    @Test
    void aFileOfOursIsKnown() {
        ImageView kept = keep();

        assertThat(verification.verify(atelier.keeper.bytes(id)))
                .isEqualTo(new ImageVerdict(true, ImageVerdict.Match.EXACT, 0, true, kept.createdAt()));
    }

    @Test
    void aSmallerCopyInAnotherFormatIsKnown() {
        keep();

        ImageVerdict verdict = verification.verify(Pictures.jpeg(Scaling.within(Pictures.scene(600, 400, seed), 300)));

        assertThat(verdict.ours()).isTrue();
        assertThat(verdict.match()).isEqualTo(ImageVerdict.Match.ALIKE);
        assertThat(verdict.distance()).isLessThanOrEqualTo(6);
    }

    @Test
    void anyOtherPictureIsUnknown() {
        keep();

        assertThat(verification.verify(Pictures.jpeg(600, 400, seed + 1))).isEqualTo(ImageVerdict.UNKNOWN);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> verification.verify("hello".getBytes())).isInstanceOf(Fault.class);
    }
}
