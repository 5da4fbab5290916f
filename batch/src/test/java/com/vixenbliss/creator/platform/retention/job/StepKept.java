package com.vixenbliss.creator.platform.retention.job;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.context.StepContext;
import java.io.Serializable;
import java.util.Properties;

/** A step that keeps what it is told to keep. */
final class StepKept implements StepContext {

    private Serializable kept;

    @Override
    public Serializable getPersistentUserData() {
        return kept;
    }

    @Override
    public void setPersistentUserData(Serializable data) {
        kept = data;
    }

    @Override
    public String getStepName() {
        return "let-go";
    }

    @Override
    public Object getTransientUserData() {
        return null;
    }

    @Override
    public void setTransientUserData(Object data) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getStepExecutionId() {
        return 1;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public BatchStatus getBatchStatus() {
        return BatchStatus.STARTED;
    }

    @Override
    public String getExitStatus() {
        return null;
    }

    @Override
    public void setExitStatus(String status) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Exception getException() {
        return null;
    }

    @Override
    public Metric[] getMetrics() {
        return new Metric[0];
    }
}
