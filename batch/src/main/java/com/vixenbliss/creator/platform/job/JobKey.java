package com.vixenbliss.creator.platform.job;

import java.util.Properties;
import java.util.UUID;

/**
 * What a lease is held for.
 *
 * @param subject null for a job that the platform runs by itself
 */
record JobKey(String name, UUID subject) {

    /** The parameter that names the thing. */
    static final String SUBJECT = "subject";

    static JobKey of(String name, Properties parameters) {
        String subject = parameters.getProperty(SUBJECT);
        return new JobKey(name, subject == null ? null : UUID.fromString(subject));
    }

    /** As leases are named. */
    String text() {
        return subject == null ? name : prefix(name) + subject;
    }

    /** With which the leases of all things begin. */
    static String prefix(String name) {
        return name + "/";
    }
}
