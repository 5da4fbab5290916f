package com.vixenbliss.creator.identity.avatar.model;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The production record of one public identity: a character, its face, and the model trained on that face. */
@Entity
@Table(name = "avatars")
public class Avatar {

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

    @Column(name = "character_id")
    private UUID characterId;

    @Column(name = "avatar_kit_id")
    private UUID kitId;

    private String niche;

    @Column(name = "trigger_word", updatable = false)
    private String triggerWord;

    private AvatarStatus status;

    @Column(name = "active_lora_model_id")
    private UUID activeLoraModelId;

    /** JPA only. */
    protected Avatar() {}

    /** @param triggerWord a word that is none, which the model will answer to */
    public static Avatar begun(UUID studioId, String niche, String triggerWord, Instant now) {
        Avatar avatar = new Avatar();
        avatar.id = TimeOrderedId.next();
        avatar.studioId = studioId;
        avatar.niche = niche;
        avatar.triggerWord = triggerWord;
        avatar.status = AvatarStatus.DRAFT;
        avatar.createdAt = now;
        avatar.updatedAt = now;
        return avatar;
    }

    /** Its persona is written. */
    public void embody(UUID character, UUID kit, Instant now) {
        characterId = character;
        kitId = kit;
        updatedAt = now;
    }

    public void become(AvatarStatus next, Instant now) {
        if (status != next) {
            status = next;
            updatedAt = now;
        }
    }

    /** @param loraModelId which of its models draws it from now on; null for none */
    public void wearLora(UUID loraModelId, Instant now) {
        activeLoraModelId = loraModelId;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID studioId() {
        return studioId;
    }

    /** Null until its persona is written. */
    public UUID characterId() {
        return characterId;
    }

    /** Null until its persona is written. */
    public UUID kitId() {
        return kitId;
    }

    public String niche() {
        return niche;
    }

    public String triggerWord() {
        return triggerWord;
    }

    public AvatarStatus status() {
        return status;
    }

    /** Null while none is trained. */
    public UUID activeLoraModelId() {
        return activeLoraModelId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Avatar avatar && id.equals(avatar.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
