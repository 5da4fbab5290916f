package com.vixenbliss.creator.platform.retention.job;

import com.vixenbliss.creator.platform.job.Counts;
import com.vixenbliss.creator.platform.retention.Aged;
import com.vixenbliss.creator.platform.retention.Retention;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets go of rows, a chunk at a time, and counts them by rule. What is done stays done, whatever becomes of the run. */
@Named
@Dependent
public class RetentionWriter extends AbstractItemWriter {

    private final Retention retention;
    private final StepContext step;

    @Inject
    public RetentionWriter(Retention retention, StepContext step) {
        this.retention = retention;
        this.step = step;
    }

    @Override
    public void writeItems(List<Object> items) throws SQLException {
        Map<String, List<Aged>> byRule = new LinkedHashMap<>();
        items.forEach(item -> {
            OverdueRow row = (OverdueRow) item;
            byRule.computeIfAbsent(row.rule(), none -> new ArrayList<>()).add(row.row());
        });
        Counts counts = Counts.of(step.getPersistentUserData());
        for (RetentionRule rule : retention.rules()) {
            if (byRule.containsKey(rule.name())) {
                counts = counts.plus(rule.name(), rule.letGo(byRule.get(rule.name())));
            }
        }
        step.setPersistentUserData(counts);
    }
}
