package com.vixenbliss.creator.visual.kit.model;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One way in which a character looks. */
@Entity
@Table(name = "avatar_kits")
public class AvatarKit {

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

    @Column(name = "character_id", updatable = false)
    private UUID characterId;

    private String name;

    @Column(name = "appearance_prompt")
    private String appearancePrompt;

    @Column(name = "style_prompt")
    private String stylePrompt;

    @Column(name = "negative_prompt")
    private String negativePrompt;

    @Column(name = "primary_anchor_id")
    private UUID primaryAnchorId;

    private KitStatus status;

    /** JPA only. */
    protected AvatarKit() {}

    /** @param characterId a character of that studio */
    public static AvatarKit drafted(UUID studioId, UUID characterId, KitDraft draft, Instant now) {
        AvatarKit kit = new AvatarKit();
        kit.id = TimeOrderedId.next();
        kit.createdAt = now;
        kit.studioId = studioId;
        kit.characterId = characterId;
        kit.status = KitStatus.DRAFT;
        kit.revise(draft, now);
        return kit;
    }

    /** Replaces everything that a studio writes. */
    public void revise(KitDraft draft, Instant now) {
        name = draft.name();
        appearancePrompt = draft.appearancePrompt();
        stylePrompt = draft.stylePrompt();
        negativePrompt = draft.negativePrompt();
        updatedAt = now;
    }

    /** Its character looks so from now on; doing so twice is no error. */
    public void activate(Instant now) {
        become(KitStatus.ACTIVE, now);
    }

    /** Its character looks so no more. A draft that nobody has seen goes the same way. */
    public void archive(Instant now) {
        become(KitStatus.ARCHIVED, now);
    }

    private void become(KitStatus next, Instant now) {
        if (status != next) {
            status = next;
            updatedAt = now;
        }
    }

    /** Makes a picture the one that others are made from. */
    public void anchorIn(AvatarAsset anchor, Instant now) {
        primaryAnchorId = anchor.id();
        updatedAt = now;
    }

    /** @throws Fault {@code CONFLICT} for the kit that its character wears */
    public void requireUnused() {
        if (isActive()) {
            throw new Fault(Kind.CONFLICT, "kit-in-use",
                    "The character looks so at present. Activate another kit, or archive this one, then delete it.");
        }
    }

    /** What the studio has written, as it could write it again. */
    public KitDraft draft() {
        return new KitDraft(name, appearancePrompt, stylePrompt, negativePrompt);
    }

    public boolean isActive() {
        return status == KitStatus.ACTIVE;
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

    public UUID characterId() {
        return characterId;
    }

    public KitStatus status() {
        return status;
    }

    /** The asset that others are made from; null until one is chosen. */
    public UUID primaryAnchorId() {
        return primaryAnchorId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AvatarKit kit && id.equals(kit.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
