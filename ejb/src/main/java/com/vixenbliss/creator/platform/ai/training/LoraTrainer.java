package com.vixenbliss.creator.platform.ai.training;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A host that trains models. Calls take seconds, or minutes where a file goes along, and wait for no training; they are meant for
 * virtual threads, and for no transaction. Each may throw {@link com.vixenbliss.creator.platform.ai.spi.ProviderTrouble} and nothing
 * else.
 */
public interface LoraTrainer {

    /** The stable word for it in books, metrics and console: {@code replicate}. */
    String name();

    /**
     * Makes ready for a training: there is a place for its result, and the archive is where the host finds it. It may be done
     * again and costs nothing.
     *
     * @param archive a zip of pictures, and a text of the same name for each
     * @return where the archive lies there, for a day; each call gives another address
     */
    URI prepare(TrainingOrder order, Path archive);

    /**
     * Orders it. The host knows no idempotency: after {@code UNKNOWN_OUTCOME} ask {@link #findSubmitted} before ordering again.
     *
     * @param archive from {@link #prepare}
     */
    Training submit(TrainingOrder order, URI archive);

    /**
     * The training that was ordered with this archive and whose id was never noted. What is found is to be adopted, for it is being
     * paid for.
     */
    Optional<Training> findSubmitted(TrainingOrder order, URI archive, Instant since);

    /** Where a training stands; {@link Training.State#GONE} when the host knows nothing of it any more. */
    Training look(String trainingId);

    /** Stops a training; one that has ended or is unknown is left as it is. */
    void cancel(String trainingId);

    /** The training that a webhook of this host speaks of; its signature has been checked. Empty when it speaks of something else. */
    Optional<Training> heard(String webhookPayload);

    /**
     * Writes what was learnt into a file as it comes: safetensors, which are checked to be some.
     *
     * @throws com.vixenbliss.creator.platform.ai.spi.ProviderTrouble of kind {@code INVALID} when it is something else or has gone
     */
    Weights fetch(URI weights, Path into);
}
