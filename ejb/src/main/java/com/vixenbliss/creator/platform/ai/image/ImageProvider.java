package com.vixenbliss.creator.platform.ai.image;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A host of image models. Calls take a second or less and wait for no picture; they are meant for virtual threads, and
 * for no transaction. Each may throw {@link ProviderTrouble} and nothing else.
 */
public interface ImageProvider {

    /** The stable word for it in books, metrics and console: {@code replicate}. */
    String name();

    /** Orders that it takes of us at a time, over all nodes. */
    int places();

    /**
     * Orders a picture. The provider knows no idempotency: after {@link ProviderTrouble.Kind#UNKNOWN_OUTCOME} ask
     * {@link #findSubmitted} before ordering again.
     */
    Prediction submit(ImageRequest request);

    /** Where an order stands; {@link Prediction.State#GONE} when the provider knows nothing of it any more. */
    Prediction look(String predictionId);

    /**
     * The order that was placed for this request and whose id was never noted: the same model, prompt and seed, not
     * before {@code since}. What is found is to be adopted, for it is being paid for.
     */
    Optional<Prediction> findSubmitted(ImageRequest request, Instant since);

    /** Stops an order; one that has ended or is unknown is left as it is. */
    void cancel(String predictionId);

    /**
     * What a webhook of this provider says about an order; its signature has been checked. Empty when it speaks of
     * something else.
     */
    Optional<Prediction> heard(String webhookPayload);

    /**
     * Fetches a picture: by https from a public address, never by a redirect, up to a bound, and only if its bytes are those
     * of a PNG, JPEG or WebP. A stand-in on this machine may deliver itself.
     */
    byte[] download(URI output);
}
