package com.vixenbliss.creator.content.piece.model;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * One picture with its words. It is made by statements that name the state they leave ({@code content.piece.making}); here
 * people decide about it.
 */
@Entity
@Table(name = "content_pieces")
public class ContentPiece {

    private static final Set<PieceStatus> REVIEWED = EnumSet.of(PieceStatus.READY, PieceStatus.APPROVED, PieceStatus.REJECTED);
    private static final Set<PieceStatus> ENDED = EnumSet.of(
            PieceStatus.READY, PieceStatus.APPROVED, PieceStatus.REJECTED, PieceStatus.FAILED);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "studio_id", updatable = false)
    private UUID studioId;

    @Column(name = "avatar_id", updatable = false)
    private UUID avatarId;

    @Column(name = "batch_id", updatable = false)
    private UUID batchId;

    @Column(name = "content_type", updatable = false)
    private String contentType;

    @Embedded
    private PiecePlan plan;

    @Embedded
    private PieceText text;

    @Embedded
    private PieceProgress progress;

    private PieceStatus status;

    @Column(name = "image_id")
    private UUID imageId;

    @Column(name = "safety_rating")
    private String safetyRating;

    @Column(name = "cost_usd", insertable = false, updatable = false)
    private BigDecimal costUsd;

    /** JPA only: pieces are planned by the hundred, in statements. */
    protected ContentPiece() {}

    /** It may be published. Doing so twice is no error. @throws Fault {@code CONFLICT} for what nobody can look at */
    public void approve(Instant now) {
        decide(PieceStatus.APPROVED, now);
    }

    /** It is not wanted. @throws Fault as for approving */
    public void reject(Instant now) {
        decide(PieceStatus.REJECTED, now);
    }

    private void decide(PieceStatus verdict, Instant now) {
        require(REVIEWED);
        if (status != verdict) {
            status = verdict;
            updatedAt = now;
        }
    }

    /** @throws Fault {@code CONFLICT} for what is not made yet, or published */
    public void requireOpen() {
        require(REVIEWED);
    }

    /** Other words, as somebody wrote them. @throws Fault as when it is not open */
    public void revise(PieceText words, Instant now) {
        requireOpen();
        text = words;
        updatedAt = now;
    }

    /**
     * Another picture, and other words with it, as soon as the batch goes on. The one that it had is let go by the caller.
     *
     * @param wanted what is to be otherwise; null for nothing in particular
     * @param prompt with that
     * @throws Fault {@code CONFLICT} for what is being made, or published
     */
    public void makeAgain(String wanted, String prompt, String fingerprint, Instant now) {
        require(ENDED);
        plan = plan.again(wanted, prompt, fingerprint);
        text = text.none();
        status = PieceStatus.PLANNED;
        progress = PieceProgress.anew(now);
        imageId = null;
        safetyRating = null;
        updatedAt = now;
    }

    private void require(Set<PieceStatus> states) {
        if (!states.contains(status)) {
            throw new Fault(Kind.CONFLICT, "piece-not-open", status == PieceStatus.PUBLISHED
                    ? "The piece is published; it stays as it is."
                    : "The piece is being made. Wait until it is ready.");
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public UUID avatarId() {
        return avatarId;
    }

    public UUID batchId() {
        return batchId;
    }

    public String contentType() {
        return contentType;
    }

    public PiecePlan plan() {
        return plan;
    }

    /** What stands with it. */
    public PieceText text() {
        return text;
    }

    public PieceStatus status() {
        return status;
    }

    /** How its making goes. */
    public PieceProgress progress() {
        return progress;
    }

    /** Null until it is drawn. */
    public UUID imageId() {
        return imageId;
    }

    /** Null until its picture was judged. */
    public String safetyRating() {
        return safetyRating;
    }

    public BigDecimal costUsd() {
        return costUsd;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentPiece piece && id.equals(piece.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
