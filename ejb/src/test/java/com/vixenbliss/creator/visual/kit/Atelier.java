package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.account.audit.Actor;
import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.catalogue.character.CharacterNotFound;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.ai.resilience.MovableClock;
import com.vixenbliss.creator.platform.idempotency.Answer;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageLink;
import com.vixenbliss.creator.visual.image.ImageView;
import com.vixenbliss.creator.visual.image.NewImage;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.image.upload.SafeImage;
import com.vixenbliss.creator.visual.image.upload.UploadedImages;
import com.vixenbliss.creator.visual.kit.likeness.KitUpload;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.kit.model.LicenceStatement;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import com.vixenbliss.creator.visual.rendering.Observed;
import com.vixenbliss.creator.visual.rendering.RenderingFinished;
import com.vixenbliss.creator.visual.rendering.RenderingOrder;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Kits with everything around them: rows in maps, one character, a storage that keeps nothing and an engine that draws nothing. */
final class Atelier {

    static final Caller EDITOR = new Caller(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.STUDIO_EDITOR));
    static final UUID STUDIO = EDITOR.studioId();
    static final UUID MIRA = UUID.randomUUID();
    static final KitDraft WORDS = new KitDraft("Everyday", "chestnut hair, hazel eyes", "soft anime", "");

    final MovableClock clock = new MovableClock();
    final List<AuditEntry> trail = new ArrayList<>();
    final List<RenderingOrder> orders = new ArrayList<>();
    final List<UUID> cancelled = new ArrayList<>();
    final List<UUID> removedImages = new ArrayList<>();
    final List<AnchorChosen> chosen = new ArrayList<>();
    final List<LikenessEnded> withdrawn = new ArrayList<>();
    final NameBlockList blocked = new NameBlockList(Optional.of("Ada Famous, Bob O'Known"), Optional.empty());
    final Map<UUID, UUID> worn = new HashMap<>();

    final MapOfKits rows = new MapOfKits();
    final MapOfAssets pictures = new MapOfAssets();
    private final ContentTrail audit = new ContentTrail(new AuditTrail(trail::add, clock), new Actor());
    private final Images images = new Images();
    private final Engine engine = new Engine();
    private final OneCharacter characters = new OneCharacter();
    private final Wardrobe wardrobe = new Wardrobe(rows, pictures, images, engine, clock);
    private final AssetViews views = new AssetViews(pictures, images, clock);

    final KitService kits = new KitService(rows, wardrobe, characters, blocked, audit, clock);
    final AssetService assets = new AssetService(rows, pictures, views, wardrobe, Observed.by(chosen::add), audit, clock);
    final LicenceService licences = new LicenceService(rows, pictures, wardrobe, Observed.by(withdrawn::add), audit, clock);
    final KitDrawing drawing = new KitDrawing(rows, pictures, views, characters,
            new ImageModels(new ImageSettings(name -> Optional.empty())), engine, blocked, audit, clock);
    final DrawnPictures drawn = new DrawnPictures(pictures, images, clock);
    final KitUploading uploading = new KitUploading(rows, pictures, views, audit, clock);
    final LikenessRule rule = new LikenessRule(pictures, clock);
    final Kits faces = new Kits(rows, pictures, images, clock);

    /** @param meanwhile happens while the picture is checked */
    KitUploads uploads(Runnable meanwhile) {
        return new KitUploads(uploading, new UploadedImages(null) {
            @Override
            public SafeImage check(byte[] file) {
                meanwhile.run();
                return new SafeImage(file, "image/webp", 1, 1, false);
            }
        }, images, new Idempotency() {
            @Override
            public <T> Answer<T> once(Caller caller, String key, String operation, Object asked, Class<T> type, Supplier<T> effect) {
                return new Answer<>(effect.get(), false);
            }
        });
    }

    /** A kit that its character wears. */
    UUID wornKit() {
        UUID kit = kits.create(STUDIO, MIRA, WORDS).id();
        kits.activate(STUDIO, kit, ExpectedVersion.ANY);
        return kit;
    }

    /** A kit that its character wears, with an anchor that shows nobody real. */
    UUID anchoredKit() {
        UUID kit = wornKit();
        choose(kit, bring(kit, new KitUpload(new byte[0], LikenessSource.FULLY_SYNTHETIC, null)));
        return kit;
    }

    /** The same, but its anchor shows somebody who has agreed for so long. */
    UUID licensedKit(Duration term) {
        UUID kit = wornKit();
        choose(kit, bring(kit, licensed(clock.instant().plus(term))));
        return kit;
    }

    static KitUpload licensed(Instant until) {
        return new KitUpload(new byte[0], LikenessSource.CONSENTED_PERSON,
                new LicenceStatement("Ada Example", "pictures for the café stories", until, "contract 7"));
    }

    UUID bring(UUID kit, KitUpload upload) {
        return uploading.add(EDITOR, kit, UUID.randomUUID(), upload).id();
    }

    void choose(UUID kit, UUID asset) {
        assets.choose(STUDIO, kit, AssetType.ANCHOR, asset);
    }

    /** The engine has drawn an order. */
    UUID finish(RenderingOrder order) {
        UUID image = UUID.randomUUID();
        end(order, new RenderingOutcome.Drawn(image, new BigDecimal("0.003")));
        return image;
    }

    void end(RenderingOrder order, RenderingOutcome outcome) {
        drawn.take(new RenderingFinished(order.id(), order.purpose(), order.subjectId(), outcome));
    }

    private final class OneCharacter extends CharacterService {

        @Override
        public CharacterView get(UUID reader, UUID id) {
            if (!id.equals(MIRA)) {
                throw new CharacterNotFound();
            }
            return new CharacterView(MIRA, STUDIO, null, "Mira", "mira", "", "", CharacterStatus.ACTIVE, List.of(), List.of(),
                    new VisualIdentity(GenderTag.FEMALE, null, 29, null, List.of()), null, null, null, null, null, null, null,
                    worn.get(MIRA), null, null, 0, clock.instant(), clock.instant());
        }

        @Override
        public void wear(UUID studioId, UUID id, UUID kitId) {
            worn.put(id, kitId);
        }

        @Override
        public void takeOff(UUID studioId, UUID id, UUID kitId) {
            worn.remove(id, kitId);
        }
    }

    private final class Images extends ImageKeeper {

        @Override
        public Optional<ImageView> find(UUID id) {
            return Optional.of(new ImageView(id, ImageType.ANCHOR, 768, 1024, "image/webp", 9, "sha-" + id, "0", clock.instant()));
        }

        @Override
        public ImageView keep(NewImage image) {
            return find(image.id()).orElseThrow();
        }

        @Override
        public Map<UUID, ImageLink> links(Collection<UUID> ids) {
            return ids.stream().collect(Collectors.toMap(Function.identity(), id -> new ImageLink(
                    URI.create("https://images.example/" + id), URI.create("https://images.example/small/" + id),
                    clock.instant().plusSeconds(600))));
        }

        @Override
        public void remove(UUID id) {
            removedImages.add(id);
        }
    }

    private final class Engine extends RenderingService {

        @Override
        public UUID order(RenderingOrder order) {
            orders.add(order);
            return order.id();
        }

        @Override
        public void cancel(UUID renderingId) {
            cancelled.add(renderingId);
        }
    }
}
