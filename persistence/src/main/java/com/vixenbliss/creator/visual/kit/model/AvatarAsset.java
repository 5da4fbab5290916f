package com.vixenbliss.creator.visual.kit.model;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One picture of a kit, from the moment when it is ordered or brought. */
@Entity
@Table(name = "avatar_assets")
public class AvatarAsset {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "kit_id", updatable = false)
    private UUID kitId;

    @Column(name = "asset_type", updatable = false)
    private AssetType type;

    @Column(name = "variant_kind", updatable = false)
    private VariantKind variantKind;

    @Column(updatable = false)
    private String label;

    @Embedded
    private Commission commission;

    @Column(name = "image_id")
    private UUID imageId;

    @Column(name = "licence_id", updatable = false)
    private UUID licenceId;

    @Column(name = "is_canonical")
    private boolean canonical;

    private AssetStatus status;
    private String failure;

    @Column(updatable = false)
    private AssetOrigin origin;

    /** JPA only. */
    protected AvatarAsset() {}

    private AvatarAsset(AvatarKit kit, AssetType type, AssetOrigin origin, Instant now) {
        this.id = TimeOrderedId.next();
        this.createdAt = now;
        this.updatedAt = now;
        this.kitId = kit.id();
        this.type = type;
        this.origin = origin;
        this.label = "";
        this.commission = Commission.NONE;
    }

    /** An anchor that is to be drawn from words. */
    public static AvatarAsset anchorOrdered(AvatarKit kit, String prompt, long seed, Instant now) {
        return new AvatarAsset(kit, AssetType.ANCHOR, AssetOrigin.GENERATED, now).ordered(prompt, seed, null);
    }

    /**
     * An anchor that the studio has brought.
     *
     * @param imageId kept already
     * @param licenceId null when it shows nobody real
     */
    public static AvatarAsset anchorBrought(AvatarKit kit, UUID imageId, UUID licenceId, Instant now) {
        AvatarAsset asset = new AvatarAsset(kit, AssetType.ANCHOR, AssetOrigin.UPLOADED, now);
        asset.imageId = imageId;
        asset.licenceId = licenceId;
        asset.status = AssetStatus.CANDIDATE;
        return asset;
    }

    /** A variant that is to be drawn from an anchor; whose likeness that shows, it shows as well. */
    public static AvatarAsset variantOrdered(
            AvatarKit kit, AvatarAsset anchor, VariantKind kind, String label, String prompt, long seed, Instant now) {
        AvatarAsset asset = new AvatarAsset(kit, AssetType.VARIANT, AssetOrigin.GENERATED, now);
        asset.variantKind = kind;
        asset.label = label;
        asset.licenceId = anchor.licenceId();
        return asset.ordered(prompt, seed, anchor.imageId());
    }

    private AvatarAsset ordered(String prompt, long seed, UUID madeFrom) {
        commission = new Commission(prompt, seed, TimeOrderedId.next(), madeFrom);
        status = AssetStatus.GENERATING;
        return this;
    }

    /**
     * Its picture is there. Told again, it stays as it is.
     *
     * @return whether this was news
     */
    public boolean drawn(UUID image, Instant now) {
        if (status != AssetStatus.GENERATING) {
            return false;
        }
        imageId = image;
        status = type == AssetType.ANCHOR ? AssetStatus.CANDIDATE : AssetStatus.READY;
        updatedAt = now;
        return true;
    }

    /** There will be none. Told again, it stays as it is. */
    public void failed(String reason, Instant now) {
        if (status == AssetStatus.GENERATING) {
            status = AssetStatus.FAILED;
            failure = reason;
            updatedAt = now;
        }
    }

    /**
     * Makes it the one of its kind that is used.
     *
     * @throws Fault {@code CONFLICT} while it has no picture
     */
    public void prefer(Instant now) {
        if (imageId == null) {
            throw new Fault(Kind.CONFLICT, "no-picture", "There is no picture to choose yet.");
        }
        status = AssetStatus.READY;
        canonical = true;
        updatedAt = now;
    }

    /** Another one is used now; it stays good to be used. */
    public void stepBack(Instant now) {
        canonical = false;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID kitId() {
        return kitId;
    }

    public AssetType type() {
        return type;
    }

    /** Null for an anchor. */
    public VariantKind variantKind() {
        return variantKind;
    }

    /** What distinguishes a variant among those of its kind; empty for an anchor. */
    public String label() {
        return label;
    }

    public Commission commission() {
        return commission;
    }

    /** Null until it is drawn. */
    public UUID imageId() {
        return imageId;
    }

    /** Of the real person whom it shows; null when there is none. */
    public UUID licenceId() {
        return licenceId;
    }

    public boolean isCanonical() {
        return canonical;
    }

    public boolean isAnchor() {
        return type == AssetType.ANCHOR;
    }

    public AssetStatus status() {
        return status;
    }

    /** Why there will be no picture, in plain words. */
    public String failure() {
        return failure;
    }

    public AssetOrigin origin() {
        return origin;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AvatarAsset asset && id.equals(asset.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
