package com.vixenbliss.creator.scene.generation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A picture of one moment of an episode. Born queued, by the triggers of {@code scene.generation}. */
@Entity
@Table(name = "scene_images")
public class SceneImage {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "episode_id")
    private UUID episodeId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "trigger_type")
    private String triggerType;

    @Column(name = "trigger_key")
    private String triggerKey;

    @Column(name = "sequence_index")
    private int sequenceIndex;

    private String status;

    private String failure;

    protected SceneImage() {}

    public UUID id() {
        return id;
    }

    public UUID episodeId() {
        return episodeId;
    }

    /** {@code episode_start}, {@code milestone}, {@code stage_change} or {@code manual}. */
    public String triggerType() {
        return triggerType;
    }

    /** What exactly set it off; once in an episode. */
    public String triggerKey() {
        return triggerKey;
    }

    /** Its place in the episode, from 1, without gaps. */
    public int sequenceIndex() {
        return sequenceIndex;
    }

    /** {@code queued}, {@code generating}, {@code ready} or {@code failed}. */
    public String status() {
        return status;
    }

    /** Why it failed; null when it did not. */
    public String failure() {
        return failure;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SceneImage that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
