package com.vixenbliss.creator.companion.memory.model;

import com.vixenbliss.creator.platform.fault.Fault;
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
 * and superseded by exchanges ({@code companion.exchange}); corrected and forgotten here, by the person it is about.
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

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected MemoryEvent() {}

    /**
     * The person says how it really is. That is certain, and its old vector no longer fits.
     *
     * @param newSummary null to keep
     * @param newImportance 0 to 1; null to keep
     */
    public void correct(String newSummary, Double newImportance, Instant now) {
        if (newSummary != null && !newSummary.equals(summary)) {
            summary = requireSummary(newSummary);
            confidence = 1;
            forgetVector();
        }
        if (newImportance != null) {
            importanceScore = requireImportance(newImportance);
        }
        updatedAt = now;
    }

    /** Nothing of what it said stays; the row stays so that those who mention its id find that it is gone. */
    public void forget(Instant now) {
        active = false;
        summary = "";
        category = "";
        content = Claim.NONE;
        forgetVector();
        updatedAt = now;
    }

    private void forgetVector() {
        embedding = null;
        embeddingModel = null;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof MemoryEvent that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
