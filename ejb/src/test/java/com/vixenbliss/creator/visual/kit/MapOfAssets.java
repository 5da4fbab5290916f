package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.model.AssetStatus;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.LikenessLicence;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows in maps, in the order of their birth. */
class MapOfAssets implements AvatarAssets {

    private final Map<UUID, AvatarAsset> rows = new LinkedHashMap<>();
    private final Map<UUID, LikenessLicence> licences = new LinkedHashMap<>();

    @Override
    public void add(AvatarAsset asset) {
        rows.put(asset.id(), asset);
    }

    @Override
    public void add(LikenessLicence licence) {
        licences.put(licence.id(), licence);
    }

    @Override
    public Optional<AvatarAsset> find(UUID kitId, UUID id) {
        return findForChange(id).filter(asset -> asset.kitId().equals(kitId));
    }

    @Override
    public Optional<AvatarAsset> findForChange(UUID kitId, UUID id) {
        return find(kitId, id);
    }

    @Override
    public Optional<AvatarAsset> findForChange(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<AvatarAsset> list(UUID kitId, AssetType type, PageRequest page) {
        return ofKitForChange(kitId).stream().filter(asset -> type == null || asset.type() == type)
                .limit(page.limit() + 1L).toList();
    }

    @Override
    public Optional<AvatarAsset> canonical(AvatarAsset like) {
        return ofKitForChange(like.kitId()).stream()
                .filter(asset -> asset.isCanonical() && asset.type() == like.type())
                .filter(asset -> like.isAnchor()
                        || asset.variantKind() == like.variantKind() && asset.label().equalsIgnoreCase(like.label()))
                .findFirst();
    }

    @Override
    public List<AvatarAsset> ofKitForChange(UUID kitId) {
        return rows.values().stream().filter(asset -> asset.kitId().equals(kitId)).toList();
    }

    @Override
    public long underWay(UUID kitId) {
        return ofKitForChange(kitId).stream().filter(asset -> asset.status() == AssetStatus.GENERATING).count();
    }

    @Override
    public boolean isWithdrawn(UUID imageId, Instant now) {
        return rows.values().stream().anyMatch(
                asset -> imageId.equals(asset.imageId()) && asset.licenceId() != null && !isInForce(asset.licenceId(), now));
    }

    @Override
    public boolean isInForce(UUID licenceId, Instant now) {
        return licences.get(licenceId).isInForce(now);
    }

    @Override
    public List<LikenessLicence> licences(UUID kitId) {
        return licences.values().stream().filter(licence -> licence.kitId().equals(kitId)).toList();
    }

    @Override
    public Set<UUID> withdrawn(Collection<UUID> kitIds, Instant now) {
        return rows.values().stream()
                .filter(asset -> kitIds.contains(asset.kitId()) && asset.isAnchor() && asset.isCanonical())
                .filter(asset -> asset.licenceId() != null && !isInForce(asset.licenceId(), now))
                .map(AvatarAsset::kitId)
                .collect(Collectors.toSet());
    }

    /** What was made from which image, this map does not know. */
    @Override
    public Set<UUID> withdrawnImages(Collection<UUID> imageIds, Instant now) {
        return imageIds.stream().filter(image -> isWithdrawn(image, now)).collect(Collectors.toSet());
    }

    @Override
    public void remove(AvatarAsset asset) {
        rows.remove(asset.id());
    }

    @Override
    public void flush() {
        // A map has nothing to flush.
    }
}
