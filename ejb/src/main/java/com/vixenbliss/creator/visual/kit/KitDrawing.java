package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.kit.likeness.LikenessWithdrawn;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import com.vixenbliss.creator.visual.kit.prompt.AnchorOrder;
import com.vixenbliss.creator.visual.kit.prompt.AnchorPrompt;
import com.vixenbliss.creator.visual.kit.prompt.KitTexts;
import com.vixenbliss.creator.visual.kit.prompt.Seeds;
import com.vixenbliss.creator.visual.kit.prompt.VariantOrder;
import com.vixenbliss.creator.visual.kit.prompt.VariantPrompt;
import com.vixenbliss.creator.visual.rendering.PromptText;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingOrder;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Has the pictures of a kit drawn. An order is rows and nothing more; {@link DrawnPictures} takes what comes of it. */
@ApplicationScoped
@Transactional
public class KitDrawing {

    /** Upright, as portraits are. */
    private static final String RATIO = "3:4";

    /** Pictures of one kit that may be under way at a time. */
    private static final int MOST_UNDER_WAY = 12;
    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final RandomGenerator LOTS = RandomGenerator.getDefault();

    private final AvatarKits kits;
    private final AvatarAssets assets;
    private final AssetViews views;
    private final CharacterService characters;
    private final ImageModels models;
    private final RenderingService renderings;
    private final NameBlockList blocked;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    KitDrawing(AvatarKits kits, AvatarAssets assets, AssetViews views, CharacterService characters, ImageModels models,
            RenderingService renderings, NameBlockList blocked, ContentTrail trail, Clock clock) {
        this.kits = kits;
        this.assets = assets;
        this.views = views;
        this.characters = characters;
        this.models = models;
        this.renderings = renderings;
        this.blocked = blocked;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected KitDrawing() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** @throws Fault {@code INVALID} for somebody not adult; {@code TOO_MANY} while many are under way */
    public OrderedPictures anchors(UUID studioId, UUID kitId, AnchorOrder order) {
        return anchors(studioId, kitId, order, null);
    }

    /**
     * The same for an identity that pays for it.
     *
     * @param avatarId null for none
     */
    public OrderedPictures anchors(UUID studioId, UUID kitId, AnchorOrder order, UUID avatarId) {
        AvatarKit kit = forDrawing(studioId, kitId, order.count());
        KitTexts.drawn("additions", order.additions());
        blocked.refuse("additions", order.additions());
        CharacterView character = characters.get(studioId, kit.characterId());
        ImageModel model = models.fromText();
        PromptText prompt = AnchorPrompt.of(character.visualIdentity(), kit.draft(), order.additions(), model.negativePrompt());
        KitTexts.drawn("appearance_prompt", prompt.text());
        long first = Seeds.first(order.seed(), LOTS);
        List<AvatarAsset> ordered = IntStream.range(0, order.count())
                .mapToObj(place -> AvatarAsset.anchorOrdered(kit, order.additions(), Seeds.at(first, place), clock.instant()))
                .toList();
        return draw(kit, ordered, prompt, model, avatarId);
    }

    /**
     * @throws Fault {@code CONFLICT} without an anchor, and when the licence of whom it shows is not in force;
     *     {@code INVALID} for somebody not adult, and for words about the looks; {@code TOO_MANY} while many are under way
     */
    public OrderedPictures variants(UUID studioId, UUID kitId, VariantOrder order) {
        AvatarKit kit = forDrawing(studioId, kitId, order.count());
        CharacterView character = characters.get(studioId, kit.characterId());
        KitTexts.drawn("label", order.label());
        KitTexts.changed("prompt", order.prompt(), character.name());
        blocked.refuse("prompt", order.prompt());
        AvatarAsset anchor = anchorOf(kit);
        PromptText prompt = VariantPrompt.of(
                character.visualIdentity(), order.kind(), order.prompt(), kit.draft().stylePrompt(), anchor.imageId());
        long first = Seeds.first(order.seed(), LOTS);
        List<AvatarAsset> ordered = IntStream.range(0, order.count())
                .mapToObj(place -> AvatarAsset.variantOrdered(kit, anchor, order.kind(), order.label(), order.prompt(),
                        Seeds.at(first, place), clock.instant()))
                .toList();
        return draw(kit, ordered, prompt, models.forReference(), null);
    }

    /** Held, so that it is neither deleted nor withdrawn while something is ordered for it. */
    private AvatarKit forDrawing(UUID studioId, UUID kitId, int count) {
        AvatarKit kit = kits.findForChange(studioId, kitId).orElseThrow(KitNotFound::new);
        if (assets.underWay(kitId) + count > MOST_UNDER_WAY) {
            throw new Fault(Kind.TOO_MANY, "many-under-way",
                    "Many pictures of this kit are being drawn. Wait until some of them are there.", A_WHILE);
        }
        return kit;
    }

    private AvatarAsset anchorOf(AvatarKit kit) {
        if (kit.primaryAnchorId() == null) {
            throw new Fault(Kind.CONFLICT, "no-anchor", "Choose an anchor first: variants are made from it.");
        }
        AvatarAsset anchor = assets.find(kit.id(), kit.primaryAnchorId()).orElseThrow(AssetNotFound::new);
        if (anchor.licenceId() != null && !assets.isInForce(anchor.licenceId(), clock.instant())) {
            throw new LikenessWithdrawn();
        }
        return anchor;
    }

    private OrderedPictures draw(
            AvatarKit kit, List<AvatarAsset> ordered, PromptText prompt, ImageModel model, UUID avatarId) {
        for (AvatarAsset asset : ordered) {
            assets.add(asset);
            renderings.order(order(kit, asset, prompt, model, avatarId));
            trail.created("avatar_asset", asset.id(), asset.commission());
        }
        assets.flush();
        return new OrderedPictures(views.of(kit.id(), ordered));
    }

    /** Nobody who chats is billed: the picture is the studio's. */
    private static RenderingOrder order(
            AvatarKit kit, AvatarAsset asset, PromptText prompt, ImageModel model, UUID avatarId) {
        boolean anchor = asset.isAnchor();
        return new RenderingOrder(asset.commission().renderingId(), anchor ? Purpose.ANCHOR : Purpose.VARIANT, asset.id(),
                kit.studioId(), null, kit.characterId(), model.id(), prompt, model.nearestRatio(RATIO), asset.commission().seed(),
                null, anchor ? ImageType.ANCHOR : ImageType.VARIANT, folder(kit), avatarId, null, null);
    }

    /** Where the pictures of a kit lie. */
    static String folder(AvatarKit kit) {
        return "avatars/" + kit.characterId() + "/" + kit.id();
    }
}
