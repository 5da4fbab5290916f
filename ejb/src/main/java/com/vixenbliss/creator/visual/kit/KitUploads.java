package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.Lineage;
import com.vixenbliss.creator.visual.image.NewImage;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.image.upload.SafeImage;
import com.vixenbliss.creator.visual.image.upload.UploadedImages;
import com.vixenbliss.creator.visual.kit.likeness.KitUpload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Takes a picture that a studio brings. It is checked, drawn anew and stored before a row speaks of it. */
@ApplicationScoped
public class KitUploads {

    private final KitUploading uploading;
    private final UploadedImages uploads;
    private final ImageKeeper images;
    private final Idempotency idempotency;

    @Inject
    KitUploads(KitUploading uploading, UploadedImages uploads, ImageKeeper images, Idempotency idempotency) {
        this.uploading = uploading;
        this.uploads = uploads;
        this.images = images;
        this.idempotency = idempotency;
    }

    /** For the CDI client proxy only. */
    protected KitUploads() {
        this(null, null, null, null);
    }

    /**
     * @param key the {@code Idempotency-Key}: the same picture again under it is the same asset; null for none
     * @throws com.vixenbliss.creator.platform.fault.Fault with the reason why it is not taken
     */
    public AssetView bring(Caller caller, UUID kitId, String key, KitUpload upload) {
        KitUploading.Place place = uploading.placeFor(caller.studio(), kitId, upload);
        SafeImage safe = uploads.check(upload.file());
        UUID imageId = imageId(caller, key);
        images.keep(new NewImage(imageId, ImageType.ANCHOR, safe.bytes(), place.folder(), caller.studio(), null,
                place.characterId(), null, Lineage.NONE, upload.isSynthetic() || safe.synthetic()));
        try {
            return idempotency
                    .once(caller, key, "bring-anchor", asked(kitId, upload), AssetView.class,
                            () -> uploading.add(caller, kitId, imageId, upload))
                    .value();
        } catch (RuntimeException untaken) {
            letGo(key, imageId);
            throw untaken;
        }
    }

    /** No kit speaks of it. Under a key it may be another request's as well, and is expected to come again. */
    private void letGo(String key, UUID imageId) {
        if (key == null) {
            images.remove(imageId);
        }
    }

    /** Sent again under its key it is the same picture, which is stored once. */
    private static UUID imageId(Caller caller, String key) {
        return key == null
                ? TimeOrderedId.next()
                : UUID.nameUUIDFromBytes((caller.userId() + " anchor " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> asked(UUID kitId, KitUpload upload) {
        List<Object> asked = new ArrayList<>(List.of(kitId, sha256(upload.file()), upload.source()));
        if (upload.licence() != null) {
            asked.add(upload.licence());
        }
        return asked;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
