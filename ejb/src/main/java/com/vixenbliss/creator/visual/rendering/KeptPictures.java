package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.Reference;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageView;
import com.vixenbliss.creator.visual.image.NewImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;

/** The pictures of {@code visual.image}, and models from whoever trains them. */
@ApplicationScoped
class KeptPictures implements Pictures {

    private final ImageKeeper keeper;
    private final Instance<ReferenceRule> rules;
    private final Instance<LoraWeights> models;

    @Inject
    KeptPictures(ImageKeeper keeper, @Any Instance<ReferenceRule> rules, @Any Instance<LoraWeights> models) {
        this.keeper = keeper;
        this.rules = rules;
        this.models = models;
    }

    /** For the CDI client proxy only. */
    protected KeptPictures() {
        this(null, null, null);
    }

    @Override
    public Reference reference(UUID imageId) {
        rules.forEach(rule -> rule.check(imageId));
        ImageView image = keeper.find(imageId)
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "image-not-found", "The picture to draw after is not there any more."));
        return new Reference(imageId, keeper.bytes(imageId), image.mime());
    }

    @Override
    public LoraLink lora(UUID loraModelId) {
        return models.get().link(loraModelId);
    }

    @Override
    public void keep(NewImage image) {
        keeper.keep(image);
    }

    @Override
    public void remove(UUID imageId) {
        keeper.remove(imageId);
    }
}
