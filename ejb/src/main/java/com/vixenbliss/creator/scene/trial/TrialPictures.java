package com.vixenbliss.creator.scene.trial;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.scene.prompt.PreviewOrder;
import com.vixenbliss.creator.scene.prompt.ScenePrompts;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Has a prompt drawn that a studio tries, and shows it. */
@ApplicationScoped
public class TrialPictures {

    private final ScenePrompts prompts;
    private final TrialOrders orders;
    private final ImageKeeper images;

    @Inject
    public TrialPictures(ScenePrompts prompts, TrialOrders orders, ImageKeeper images) {
        this.prompts = prompts;
        this.orders = orders;
        this.images = images;
    }

    /** For the CDI client proxy only. */
    protected TrialPictures() {
        this(null, null, null);
    }

    /**
     * Composes and orders. Costs the studio one picture.
     *
     * @param id chosen by who asks: the same id is the same picture
     * @throws Fault {@code FORBIDDEN} for members who do not write, and as {@link ScenePrompts#preview}
     */
    public CompletionStage<TrialPicture> order(Caller caller, UUID id, PreviewOrder order) {
        if (!caller.is(Role.STUDIO_EDITOR)) {
            throw new Fault(Kind.FORBIDDEN, "forbidden", "Only those who write for the studio can have pictures drawn.");
        }
        return prompts.preview(caller, order).thenApply(composed -> {
            orders.add(id, composed);
            return new TrialPicture(id, "drawing", null, null);
        });
    }

    /** @throws Fault {@code NOT_FOUND} also when it is another studio's */
    public TrialPicture look(Caller caller, UUID id) {
        return orders.find(caller.studio(), id).orElseThrow(TrialPictures::notThere);
    }

    /** The picture's file, WebP. */
    public byte[] bytes(Caller caller, UUID id) {
        UUID imageId = look(caller, id).imageId();
        if (imageId == null) {
            throw notThere();
        }
        return images.bytes(imageId);
    }

    private static Fault notThere() {
        return new Fault(Kind.NOT_FOUND, "picture-not-found", "There is no such picture.");
    }
}
