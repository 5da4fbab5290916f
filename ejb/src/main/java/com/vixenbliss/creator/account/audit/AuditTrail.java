package com.vixenbliss.creator.account.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.account.audit.model.AuditEntry.Deed;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

/** Writes down what people change. It joins the transaction of the change: both are there, or neither is. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private final AuditEntries entries;
    private final Clock clock;

    @Inject
    public AuditTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected AuditTrail() {
        this(null, null);
    }

    /**
     * @param caller null when the platform itself did it
     * @param action a verb behind its feature: {@code studio.member.removed}
     * @param reason what the person said why; null when nobody asked
     * @param before the subject's state as a record, of which a digest is kept; null when there was nothing
     * @param after the same, afterwards; null when nothing is left
     */
    public void record(
            Caller caller, String action, String subjectType, UUID subjectId, String reason, Object before, Object after) {
        UUID actor = caller == null ? null : caller.userId();
        UUID studio = caller == null ? null : caller.studioId();
        Deed deed = new Deed(action, subjectType, subjectId, reason, digest(before), digest(after));
        entries.add(AuditEntry.of(actor, studio, deed, clock.instant()));
    }

    private static String digest(Object state) {
        if (state == null) {
            return null;
        }
        try {
            byte[] json = Json.lenient().writeValueAsString(state).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (JsonProcessingException | NoSuchAlgorithmException bug) {
            throw new IllegalStateException("No digest of a " + state.getClass(), bug);
        }
    }
}
