package com.vixenbliss.creator.companion.relationship.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A person and a character, one row a pair. Read through here; moved by exchanges in {@code companion.exchange}, which
 * lock the row, so nothing in this class changes it.
 */
@Entity
@Table(name = "relationships")
public class Relationship {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "character_id")
    private UUID characterId;

    private Stage stage;

    @Column(name = "stage_progress")
    private int stageProgress;

    @JdbcTypeCode(SqlTypes.JSON)
    private Dynamic dynamic;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Milestone> milestones;

    @Column(name = "total_episodes")
    private int totalEpisodes;

    /** Counted when asked: keeping a sum here would make each line of a chat wait for what is learned from the last. */
    @Formula("(select coalesce(sum(e.message_count), 0) from episodes e where e.relationship_id = id)")
    private int totalMessages;

    @Formula("(select max(e.last_message_at) from episodes e where e.relationship_id = id)")
    private Instant lastInteractionAt;

    protected Relationship() {}

    public UUID id() {
        return id;
    }

    public UUID userId() {
        return userId;
    }

    public UUID characterId() {
        return characterId;
    }

    /** Stage, dynamic and milestones as one value. */
    public Bond bond() {
        return new Bond(stage, stageProgress, dynamic, milestones);
    }

    public int totalEpisodes() {
        return totalEpisodes;
    }

    public int totalMessages() {
        return totalMessages;
    }

    /** Null before the first line. */
    public Instant lastInteractionAt() {
        return lastInteractionAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Relationship that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
