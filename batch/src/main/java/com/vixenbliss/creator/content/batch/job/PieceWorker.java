package com.vixenbliss.creator.content.batch.job;

import com.vixenbliss.creator.content.batch.BatchWork;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * One of the workers of a batch: whoever is free takes the next piece, and the first orders for all. Between pieces it waits for what
 * others do: providers that draw, models that write. A batchlet and not a chunk, because a chunk's transaction would be open while
 * it waits; what is done is in the pieces' rows, so there is nothing to check-point.
 */
@Named
@Dependent
public class PieceWorker implements Batchlet {

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
        boolean open = true;
        while (open && !stopped) {
            long heard = work.heard(batch);
            if (first) {
                work.supply(batch);
            }
            if (work.finishOne(batch)) {
                made++;
            } else {
                open = work.isOpen(batch);
                if (open) {
                    work.await(batch, heard);
                }
            }
        }
        return stopped ? "stopped" : "cut=" + made;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
