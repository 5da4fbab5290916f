package com.vixenbliss.creator.scene.generation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A picture of one moment of an episode: queued, then generating, then ready or failed, never back. Only read here; workers
 * change it by statements that name their lease ({@code scene.generation}).
 */
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

    @Column(name = "character_id")
    private UUID characterId;

    @Column(name = "trigger_type")
    private String triggerType;

    @Column(name = "trigger_key")
    private String triggerKey;

    @Column(name = "sequence_index")
    private int sequenceIndex;

    private String status;

    @Column(name = "failure_code")
    private String failureCode;

    private String failure;

    @Column(name = "image_id")
    private UUID imageId;

    private String caption;

    private String mode;

    private String model;

    @Column(name = "is_memory")
    private boolean memory;

    @Column(name = "price_sparks")
    private long priceSparks;

    private String charge;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected SceneImage() {}

    public UUID id() {
        return id;
    }

    public UUID episodeId() {
        return episodeId;
    }

    public UUID userId() {
        return userId;
    }

    public UUID characterId() {
        return characterId;
    }

    /** {@code episode_start}, {@code milestone}, {@code stage_change} or {@code manual}. */
    public String triggerType() {
        return triggerType;
    }

    /** What exactly set it off; once in an episode. */
    public String triggerKey() {
        return triggerKey;
    }

    /** Its place in the episode, from 1. What is deleted leaves its place empty: the others keep theirs. */
    public int sequenceIndex() {
        return sequenceIndex;
    }

    /** {@code queued}, {@code generating}, {@code ready} or {@code failed}. */
    public String status() {
        return status;
    }

    /** A stable word for why it failed; null when it did not. */
    public String failureCode() {
        return failureCode;
    }

    /** Why it failed, in plain words; null when it did not. */
    public String failure() {
        return failure;
    }

    /** Null until it is ready. */
    public UUID imageId() {
        return imageId;
    }

    /** One sentence for the person; null until it is composed. */
    public String caption() {
        return caption;
    }

    /** {@code kontext} after a reference, {@code t2i} from words alone; null until it is composed. */
    public String mode() {
        return mode;
    }

    public String model() {
        return model;
    }

    public boolean isMemory() {
        return memory;
    }

    /** Sparks. */
    public long priceSparks() {
        return priceSparks;
    }

    /** {@code none}, {@code reserved}, {@code captured} or {@code released}. */
    public String charge() {
        return charge;
    }

    /** Null until it is. */
    public Instant readyAt() {
        return readyAt;
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
