package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageLink;
import com.vixenbliss.creator.visual.kit.Kits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How pictures of scenes are reached. Those that were drawn after a real person whose licence has ended are not. */
@ApplicationScoped
class SceneLinks {

    private final ImageKeeper images;
    private final Kits kits;

    @Inject
    SceneLinks(ImageKeeper images, Kits kits) {
        this.images = images;
        this.kits = kits;
    }

    /** For the CDI client proxy only. */
    protected SceneLinks() {
        this(null, null);
    }

    /** Two questions, however many there are. What is away is left out. */
    Map<UUID, ImageLink> of(List<UUID> pictures) {
        if (pictures.isEmpty()) {
            return Map.of();
        }
        Set<UUID> withdrawn = kits.withdrawnImages(pictures);
        return images.links(pictures.stream().filter(picture -> !withdrawn.contains(picture)).toList());
    }

    /** The file itself. Waits for the storage. @throws Fault {@code NOT_FOUND} for what is away */
    byte[] file(UUID picture) {
        if (kits.withdrawnImages(List.of(picture)).contains(picture)) {
            throw new Fault(Kind.NOT_FOUND, "image-not-found", "This picture is not shown any more.");
        }
        return images.bytes(picture);
    }
}
