package com.vixenbliss.creator.platform.ai.image.replicate;

import com.vixenbliss.creator.platform.ai.image.ImageProvider;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Image models at Replicate. */
@ApplicationScoped
public class Replicate implements ImageProvider {

    public static final String NAME = "replicate";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Prediction submit(ImageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Prediction look(String predictionId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Prediction> findSubmitted(ImageRequest request, Instant since) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void cancel(String predictionId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Prediction> heard(String webhookPayload) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] download(URI output) {
        throw new UnsupportedOperationException();
    }
}
