package com.vixenbliss.creator.content.batch.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.batch.BatchView;
import com.vixenbliss.creator.content.batch.model.BatchStatus;
import com.vixenbliss.creator.content.piece.model.PieceStatus;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** One batch: how far it is, and going on with it or not. Its pieces are shown by the page's script. */
@Named
@ViewScoped
public class BatchPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/content/batch?faces-redirect=true&id=%s&done=%s";

    @Inject
    BatchService batches;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String id;
    private String budget;
    private transient BatchView batch;

    public String stop() {
        return refusals.guard(() -> HERE.formatted(batches.stop(current.caller().studio(), PageIds.parse(id)).id(), "stopped"));
    }

    public String restart() {
        return refusals.guard(() -> HERE.formatted(batches.restart(current.caller().studio(), PageIds.parse(id), money()).id(), "restarted"));
    }

    private BigDecimal money() {
        if (budget == null || budget.isBlank()) {
            return null;
        }
        try {
            BigDecimal limit = new BigDecimal(budget.strip());
            if (limit.signum() > 0) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw Fault.invalid("budget", "must be a number of dollars above 0");
    }

    /** @throws com.vixenbliss.creator.content.batch.BatchNotFound also when it is another studio's */
    public BatchView getBatch() {
        if (batch == null) {
            batch = batches.get(current.caller().studio(), PageIds.parse(id));
        }
        return batch;
    }

    /** Of pieces, for the script. */
    public List<PieceStatus> getStatuses() {
        return List.of(PieceStatus.values());
    }

    /** Of batches, for the script. */
    public List<BatchStatus> getStates() {
        return List.of(BatchStatus.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }
}
