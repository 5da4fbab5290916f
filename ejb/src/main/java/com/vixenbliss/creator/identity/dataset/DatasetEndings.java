package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.dataset.row.DatasetRow;
import com.vixenbliss.creator.identity.dataset.row.DatasetRows;
import com.vixenbliss.creator.identity.dataset.row.DatasetStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** How a data set ends, told to whoever waits for it. Within the transaction of whoever asks. */
@ApplicationScoped
class DatasetEndings {

    private final DatasetRows datasets;
    private final Event<StageEnded> ended;

    @Inject
    DatasetEndings(DatasetRows datasets, Event<StageEnded> ended) {
        this.datasets = datasets;
        this.ended = ended;
    }

    /** For the CDI client proxy only. */
    protected DatasetEndings() {
        this(null, null);
    }

    /** Somebody begins what is there. */
    void readyAlready(DatasetRow dataset) {
        ended.fire(new StageEnded(dataset.avatarId(), Stage.DATASET, Stage.Ending.DONE, null));
    }

    /** @param before as it was until now */
    void ready(DatasetRow before) {
        tell(before, Stage.Ending.DONE, null);
    }

    void failed(DatasetRow dataset, String reason) {
        end(dataset, DatasetStatus.FAILED, Stage.Ending.FAILED, reason);
    }

    void stoppedAtBudget(DatasetRow dataset, String reason) {
        end(dataset, DatasetStatus.STOPPED_AT_BUDGET, Stage.Ending.STOPPED_AT_BUDGET, reason);
    }

    void cancelled(DatasetRow dataset) {
        end(dataset, DatasetStatus.CANCELLED, Stage.Ending.CANCELLED, "It was stopped.");
    }

    private void end(DatasetRow dataset, DatasetStatus status, Stage.Ending ending, String reason) {
        if (datasets.end(dataset.id(), status, reason)) {
            tell(dataset, ending, reason);
        }
    }

    private void tell(DatasetRow dataset, Stage.Ending ending, String reason) {
        if (dataset.stageWaits()) {
            ended.fire(new StageEnded(dataset.avatarId(), Stage.DATASET, ending, reason));
        }
    }
}
