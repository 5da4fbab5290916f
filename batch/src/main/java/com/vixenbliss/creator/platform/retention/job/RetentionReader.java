package com.vixenbliss.creator.platform.retention.job;

import com.vixenbliss.creator.platform.retention.Aged;
import com.vixenbliss.creator.platform.retention.Retention;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;

/** Rule after rule, each row whose time is over, the oldest first; the last row read is the checkpoint. */
@Named
@Dependent
public class RetentionReader extends AbstractItemReader {

    private static final int PAGE = 500;

    private final Retention retention;
    private final Queue<Aged> page = new ArrayDeque<>();
    private Iterator<RetentionRule> rules;
    private RetentionRule rule;
    private Aged lastOfRule;
    private OverdueRow last;

    @Inject
    public RetentionReader(Retention retention) {
        this.retention = retention;
    }

    /** A rule that is there no longer is passed by. */
    @Override
    public void open(Serializable checkpoint) {
        last = (OverdueRow) checkpoint;
        rules = retention.rules().stream().filter(each -> last == null || each.name().compareTo(last.rule()) >= 0).iterator();
        next();
        if (last != null && rule != null && rule.name().equals(last.rule())) {
            lastOfRule = last.row();
        }
    }

    @Override
    public OverdueRow readItem() throws SQLException {
        while (page.isEmpty() && rule != null) {
            page.addAll(rule.over(lastOfRule, PAGE));
            if (page.isEmpty()) {
                next();
            }
        }
        if (page.isEmpty()) {
            return null;
        }
        lastOfRule = page.poll();
        last = new OverdueRow(rule.name(), lastOfRule);
        return last;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }

    private void next() {
        rule = rules.hasNext() ? rules.next() : null;
        lastOfRule = null;
    }
}
