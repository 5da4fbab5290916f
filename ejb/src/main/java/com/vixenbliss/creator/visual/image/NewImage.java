package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.visual.image.file.ImageFormat;
import com.vixenbliss.creator.visual.image.model.ImageType;
import java.util.Objects;
import java.util.UUID;

/**
 * A picture to be kept.
 *
 * @param id given by the caller: kept twice, it is one picture
 * @param original PNG, JPEG or WebP as it came; not changed by anybody
 * @param folder {@code scenes/{user}/{episode}} or {@code avatars/{character}/…}; begins with the type's own root
 * @param studioId null when it is nobody's studio's
 * @param userId whose it is: it goes when the person goes; null for what a studio owns
 * @param characterId whom it shows; may be null
 * @param renderingId what drew it; null for an upload
 * @param synthetic whether a machine made it; an upload that says so itself counts
 */
public record NewImage(
        UUID id, ImageType type, byte[] original, String folder, UUID studioId, UUID userId, UUID characterId, UUID renderingId,
        Lineage lineage, boolean synthetic) {

    public NewImage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(original);
        Objects.requireNonNull(lineage);
        if (!folder.startsWith(type.root() + "/")) {
            throw new IllegalArgumentException("A picture of type " + type + " does not lie in " + folder);
        }
    }

    /** As what it is kept: what goes to platforms that take nothing else is a JPEG, all else is smaller as WebP. */
    public ImageFormat format() {
        return type == ImageType.CONTENT ? ImageFormat.JPEG : ImageFormat.WEBP;
    }

    /** Where the picture lies. */
    public StorageKey path() {
        return StorageKey.of(folder + "/" + id + "." + format().extension());
    }

    /** Where its thumbnail lies. */
    public StorageKey thumbnailPath() {
        return StorageKey.of(folder + "/" + id + "_thumb." + format().extension());
    }
}
