package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.dataset.gate.Likeness;
import com.vixenbliss.creator.platform.ai.face.FaceEmbedder;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far a face is from the anchor's, where an embedder is configured. The last anchor's vector is kept: it is asked for fifty times. */
@ApplicationScoped
class Resemblance {

    private final FaceEmbedder embedder;
    private final ImageKeeper images;
    private volatile Known last = new Known(null, new float[0]);

    /** @param face of the anchor; empty when none was seen on it */
    private record Known(UUID anchor, float[] face) {}

    @Inject
    Resemblance(FaceEmbedder embedder, ImageKeeper images) {
        this.embedder = embedder;
        this.images = images;
    }

    /** For the CDI client proxy only. */
    protected Resemblance() {
        this(null, null);
    }

    /** Empty without an embedder, and for an anchor on which it sees no face, as of a drawn figure. */
    Optional<Likeness> of(byte[] picture, UUID anchorImageId) {
        if (!embedder.isAvailable()) {
            return Optional.empty();
        }
        float[] anchor = anchor(anchorImageId);
        if (anchor.length == 0) {
            return Optional.empty();
        }
        List<float[]> faces = embedder.faces(picture);
        Double distance = faces.isEmpty() ? null : Math.round(1_000 * FaceEmbedder.distance(anchor, faces.getFirst())) / 1_000.0;
        return Optional.of(new Likeness(distance, faces.size()));
    }

    private float[] anchor(UUID imageId) {
        Known known = last;
        if (!imageId.equals(known.anchor())) {
            known = new Known(imageId, embedder.faces(images.bytes(imageId)).stream().findFirst().orElse(new float[0]));
            last = known;
        }
        return known.face();
    }
}
