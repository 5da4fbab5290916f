package com.vixenbliss.creator.account.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One deed as those who look after a studio read it.
 *
 * @param actorName null when the platform itself did it, or when the person was erased
 * @param action a verb behind its feature: {@code studio.member.removed}
 * @param beforeDigest SHA-256 in hex of the subject's state; null when there was nothing before
 * @param afterDigest the same, afterwards; null when nothing is left
 */
public record AuditRecord(
        UUID id, Instant at, UUID actorId, String actorName, UUID studioId, String action, String subjectType,
        UUID subjectId, String reason, String beforeDigest, String afterDigest) {}
