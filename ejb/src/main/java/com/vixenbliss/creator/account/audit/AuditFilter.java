package com.vixenbliss.creator.account.audit;

import java.util.UUID;

/**
 * Which deeds are wanted; null for every one.
 *
 * @param action how the action begins: {@code studio.member} finds all of its deeds
 * @param actorId who did it
 * @param subjectId to what or whom it was done
 */
public record AuditFilter(String action, UUID actorId, UUID subjectId) {

    /** Everything. */
    public static final AuditFilter NONE = new AuditFilter(null, null, null);
}
