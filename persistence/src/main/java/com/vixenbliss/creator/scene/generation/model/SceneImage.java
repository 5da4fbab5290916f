package com.vixenbliss.creator.scene.generation.model;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A picture of one moment of an episode: queued, then generating, then ready or failed, never back. Workers turn it by
 * statements that name their lease ({@code scene.generation}); here its person keeps or deletes it.
 */
@Entity
@Table(name = "scene_images")
public class SceneImage {

    private static final String READY = "ready";
    private static final String FAILED = "failed";

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

    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "prompt_layers")
    private JsonNode promptLayers;

    @Column(name = "is_memory")
    private boolean memory;

    @Column(name = "memory_id")
    private UUID memoryId;

    @Column(name = "price_sparks")
    private long priceSparks;

    private String charge;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected SceneImage() {}

    /** Nothing stays but that the moment was pictured, and its place. What was under way has failed. */
    public void delete(Instant now) {
        if (isUnderWay()) {
            status = FAILED;
            failureCode = "deleted";
        }
        imageId = null;
        caption = null;
        note = null;
        promptLayers = null;
        memory = false;
        memoryId = null;
        deletedAt = now;
        updatedAt = now;
    }

    /** Its Sparks are not held for it any more. @return whether they were */
    public boolean giveBack() {
        boolean held = "reserved".equals(charge);
        if (held) {
            charge = "released";
        }
        return held;
    }

    /** The memory that it is kept as. */
    public void keepAs(UUID memory) {
        this.memory = true;
        memoryId = memory;
    }

    public boolean isReady() {
        return READY.equals(status);
    }

    /** Somebody is at it, or will be. */
    public boolean isUnderWay() {
        return !isReady() && !FAILED.equals(status);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

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

    /** Null when it is kept as none. */
    public UUID memoryId() {
        return memoryId;
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
