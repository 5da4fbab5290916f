package com.vixenbliss.creator.identity.lora;

import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.identity.lora.row.LoraRows;
import com.vixenbliss.creator.identity.lora.row.State;
import com.vixenbliss.creator.identity.lora.training.LoraSettings;
import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.visual.rendering.LoraUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** With which models identities are drawn, for whoever has them drawn. The caller knows that it may ask. */
@ApplicationScoped
@Transactional
public class LoraModels {

    private final Avatars avatars;
    private final LoraRows rows;
    private final ImageModels images;
    private final LoraSettings settings;

    @Inject
    public LoraModels(Avatars avatars, LoraRows rows, ImageModels images, LoraSettings settings) {
        this.avatars = avatars;
        this.rows = rows;
        this.images = images;
        this.settings = settings;
    }

    /** For the CDI client proxy only. */
    protected LoraModels() {
        this(null, null, null, null);
    }

    /**
     * How an identity is drawn.
     *
     * @param imageModel as the capability table names it
     * @param triggerWord which has to stand in each prompt
     */
    public record Likeness(String imageModel, LoraUse lora, String triggerWord) {}

    /** The version that the identity is drawn with; empty while it has none. */
    public Optional<LoraUse> active(UUID avatarId) {
        return worn(avatarId).map(this::use);
    }

    /**
     * The same, and who draws with it: {@code CONTENT_MODEL} where it draws with models of that base, else the first of the table
     * that does. Empty while the identity has none, and when nobody draws with it.
     */
    public Optional<Likeness> likeness(UUID avatarId) {
        return worn(avatarId).flatMap(this::likeness);
    }

    /**
     * The same with a version that is not the one that is worn.
     *
     * @throws Fault {@code NOT_FOUND} when it is none of this identity's, {@code CONFLICT} when it is not trained or nobody draws with it
     */
    public Likeness likeness(UUID avatarId, UUID loraModelId) {
        LoraRow row = rows.find(loraModelId).filter(found -> found.avatarId().equals(avatarId)).orElseThrow(LoraNotFound::new);
        return likeness(row).orElseThrow(() -> new Fault(
                Kind.CONFLICT, "lora-model-not-trained", "This model is not trained, or no image model draws with it."));
    }

    private Optional<Likeness> likeness(LoraRow row) {
        return Optional.of(row).filter(found -> found.state() == State.SUCCEEDED).flatMap(found -> drawnBy(found.baseModel()))
                .map(model -> new Likeness(model.id(), use(row), row.triggerWord()));
    }

    private Optional<LoraRow> worn(UUID avatarId) {
        return avatars.find(avatarId).map(AvatarFacts::activeLoraModelId).flatMap(rows::find);
    }

    private LoraUse use(LoraRow row) {
        return new LoraUse(row.id(), settings.scale());
    }

    private Optional<ImageModel> drawnBy(String base) {
        return images.find(settings.contentModel()).filter(model -> base.equals(model.lora()))
                .or(() -> images.all().stream().filter(model -> base.equals(model.lora())).findFirst());
    }
}
