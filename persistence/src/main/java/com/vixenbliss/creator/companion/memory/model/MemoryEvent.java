package com.vixenbliss.creator.companion.memory.model;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One thing that a character remembers about a person: a claim, from which lines it came, and while it was true. Learned
 * and superseded by exchanges ({@code companion.exchange}); corrected and pinned here, by the person it is about.
 */
@Entity
@Table(name = "memory_events")
public class MemoryEvent {

    /** The longest summary, in characters. */
    public static final int SUMMARY_LENGTH = 300;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "user_id", updatable = false)
    private UUID userId;

    @Column(name = "character_id", updatable = false)
    private UUID characterId;

    @Column(name = "source_message_ids")
    private List<UUID> sourceMessageIds;

    @Column(updatable = false)
    private String speaker;

    private Canon canon;

    private MemoryType type;

    private String category;

    private String summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private Claim content;

    @Column(name = "importance_score")
    private float importanceScore;

    private float confidence;

    @Column(name = "embedding_model")
    private String embeddingModel;

    private byte[] embedding;

    @Column(name = "observed_at", updatable = false)
    private Instant observedAt;

    @Column(name = "valid_from", updatable = false)
    private Instant validFrom;

    @Column(name = "valid_to")
    private Instant validTo;

    @Column(name = "is_active")
    private boolean active;

    private boolean pinned;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "weighed_importance")
    private Float weighedImportance;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected MemoryEvent() {}

    /**
     * The person says how it really is. That is certain, no line stands behind it any more, and its old vector no longer
     * fits.
     */
    public void correct(String newSummary, Instant now) {
        summary = requireSummary(newSummary);
        content = new Claim(summary, null);
        confidence = 1;
        embedding = null;
        embeddingModel = null;
        correctedAt = now;
        updatedAt = now;
    }

    /** The person's own judgement goes before what its lines make of it. {@code importance} is 0 to 1. */
    public void weigh(double importance, Instant now) {
        importanceScore = requireImportance(importance);
        weighedImportance = importanceScore;
        updatedAt = now;
    }

    /** Keeps it in every prompt, and open until the person says otherwise; only what is true at present can be kept so. */
    public void pin(boolean keep, Instant now) {
        if (keep && !active) {
            throw new Fault(Kind.CONFLICT, "memory-past", "This memory is true no longer. Only a present one can be pinned.");
        }
        pinned = keep;
        updatedAt = now;
    }

    private static String requireSummary(String summary) {
        if (summary.isBlank() || summary.length() > SUMMARY_LENGTH) {
            throw Fault.invalid("summary", "must have 1 to " + SUMMARY_LENGTH + " characters");
        }
        return summary.strip();
    }

    private static float requireImportance(double importance) {
        if (!(importance >= 0 && importance <= 1)) {
            throw Fault.invalid("importance_score", "must be between 0 and 1");
        }
        return (float) importance;
    }

    public UUID id() {
        return id;
    }

    public UUID characterId() {
        return characterId;
    }

    public List<UUID> sourceMessageIds() {
        return List.copyOf(sourceMessageIds);
    }

    /** Whose words it rests on. */
    public String speaker() {
        return speaker;
    }

    public Canon canon() {
        return canon;
    }

    public MemoryType type() {
        return type;
    }

    public String category() {
        return category;
    }

    public String summary() {
        return summary;
    }

    public float importanceScore() {
        return importanceScore;
    }

    public float confidence() {
        return confidence;
    }

    public Instant observedAt() {
        return observedAt;
    }

    public Instant validFrom() {
        return validFrom;
    }

    /** When it stopped being true; null while it is. */
    public Instant validTo() {
        return validTo;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isPinned() {
        return pinned;
    }

    /** When the person last said how it really is; null when it is as it was learned. */
    public Instant correctedAt() {
        return correctedAt;
    }

    /** The value and the words behind it. */
    public Claim content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemoryEvent that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
