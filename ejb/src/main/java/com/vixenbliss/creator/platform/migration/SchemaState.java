package com.vixenbliss.creator.platform.migration;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the schema is the one that this build expects; asked by the health checks. */
@ApplicationScoped
public class SchemaState {

    private volatile String version;

    void becameCurrent(String newVersion) {
        version = newVersion;
    }

    /** The newest script that ran, or null while they are running. */
    public String version() {
        return version;
    }

    public boolean isCurrent() {
        return version != null;
    }
}
