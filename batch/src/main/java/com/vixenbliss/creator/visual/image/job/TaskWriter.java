package com.vixenbliss.creator.visual.image.job;

import com.vixenbliss.creator.platform.job.Counts;
import com.vixenbliss.creator.visual.image.reconcile.Comparison;
import com.vixenbliss.creator.visual.image.reconcile.Finding;
import com.vixenbliss.creator.visual.image.reconcile.Reconciliation;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Sees to what was read and counts the findings, which are the run's result. What is done stays done. */
@Named
@Dependent
public class TaskWriter extends AbstractItemWriter {

    private final Reconciliation reconciliation;
    private final Comparison comparison;
    private final JobContext job;
    private final StepContext step;

    @Inject
    public TaskWriter(Reconciliation reconciliation, Comparison comparison, JobContext job, StepContext step) {
        this.reconciliation = reconciliation;
        this.comparison = comparison;
        this.job = job;
        this.step = step;
    }

    @Override
    public void writeItems(List<Object> tasks) {
        Counts counts = Counts.of(step.getPersistentUserData());
        for (Object task : tasks) {
            for (Finding finding : findings((Task) task, counts)) {
                counts = finding == Finding.NOTHING ? counts : counts.plus(finding.word(), 1);
            }
        }
        step.setPersistentUserData(counts);
        job.setExitStatus(counts.told());
    }

    private List<Finding> findings(Task task, Counts counts) {
        return switch (task) {
            case Task.Unsettled picture -> List.of(reconciliation.settle(picture.id()));
            case Task.Stretch stretch -> comparison.compare(stretch.shelf(), counts.count(Finding.ORPHAN.word()));
        };
    }
}
