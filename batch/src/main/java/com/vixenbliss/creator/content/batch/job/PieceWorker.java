package com.vixenbliss.creator.content.batch.job;

import com.vixenbliss.creator.content.batch.BatchWork;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of the workers of a batch: whoever is free takes the next piece, and the first orders for all. Between pieces it waits for what
 * others do: providers that draw, models that write. A batchlet and not a chunk, because a chunk's transaction would be open while
 * it waits; what is done is in the pieces' rows, so there is nothing to check-point.
 */
@Named
@Dependent
public class PieceWorker implements Batchlet {

    private static final Logger LOG = LoggerFactory.getLogger(PieceWorker.class);
    private static final int PATIENCE = 60;

    private final BatchWork work;
    private final UUID batch;
    private final boolean first;
    private volatile boolean stopped;

    @Inject
    public PieceWorker(
            BatchWork work, @BatchProperty(name = "subject") String subject, @BatchProperty(name = "worker") String worker) {
        this.work = work;
        this.batch = UUID.fromString(subject);
        this.first = worker.equals("0");
    }

    @Override
    public String process() throws InterruptedException {
        int made = 0;
        int troubles = 0;
        for (Step step = Step.CUT; step != Step.NONE_LEFT && !stopped; ) {
            long heard = work.heard(batch);
            step = step();
            made += step == Step.CUT ? 1 : 0;
            troubles = step == Step.TROUBLED ? troubles + 1 : 0;
            if (troubles > PATIENCE) {
                throw new IllegalStateException("Batch " + batch + " is left for another run: something is away for too long");
            }
            if (step == Step.WAIT || step == Step.TROUBLED) {
                work.await(batch, heard);
            }
        }
        return stopped ? "stopped" : "cut=" + made;
    }

    /** How one look at the batch went. */
    private enum Step { CUT, WAIT, TROUBLED, NONE_LEFT }

    /**
     * What a database or a storage throws stays here: the batch runtime would write it into its repository, from where it cannot be
     * read, and the job could not go on.
     */
    private Step step() {
        try {
            if (first) {
                work.supply(batch);
            }
            if (work.finishOne(batch)) {
                return Step.CUT;
            }
            return work.isOpen(batch) ? Step.WAIT : Step.NONE_LEFT;
        } catch (RuntimeException trouble) {
            LOG.warn("Batch {} goes on in a moment", batch, trouble);
            return Step.TROUBLED;
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
