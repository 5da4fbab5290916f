package com.vixenbliss.creator.identity.dataset;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;

import com.vixenbliss.creator.account.audit.Actor;
import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.AvatarNotFound;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.avatar.model.AvatarStatus;
import com.vixenbliss.creator.identity.dataset.gate.GateLimits;
import com.vixenbliss.creator.identity.dataset.gate.Gates;
import com.vixenbliss.creator.identity.dataset.row.DatasetRows;
import com.vixenbliss.creator.identity.dataset.row.ShotRows;
import com.vixenbliss.creator.platform.ai.face.FaceEmbedder;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.database.PlainEntities;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.schedule.JobWanted;
import com.vixenbliss.creator.platform.storage.MapStore;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageLink;
import com.vixenbliss.creator.visual.image.pixel.ImageLimits;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import com.vixenbliss.creator.visual.kit.Anchor;
import com.vixenbliss.creator.visual.kit.Face;
import com.vixenbliss.creator.visual.kit.Kits;
import com.vixenbliss.creator.visual.rendering.Observed;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingFinished;
import com.vixenbliss.creator.visual.rendering.RenderingOrder;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One identity whose pictures are taken: rows in PostgreSQL, a storage in memory, and an engine that draws what it is told. */
final class Sitting {

    static final BigDecimal PRICE = new BigDecimal("0.04");

    final UUID studio = UUID.randomUUID();
    final UUID avatar = UUID.randomUUID();
    final UUID character = UUID.randomUUID();
    UUID anchor = UUID.randomUUID();
    boolean licensed = true;
    BigDecimal budget = new BigDecimal("1000");

    final Map<UUID, RenderingOrder> orders = new LinkedHashMap<>();
    final Set<UUID> paid = new HashSet<>();
    final List<UUID> cancelled = new ArrayList<>();
    final List<StageEnded> ended = new ArrayList<>();
    final List<JobWanted> wanted = new ArrayList<>();
    final List<AuditEntry> trail = new ArrayList<>();
    final Map<UUID, byte[]> files = new HashMap<>();
    final MapStore store = new MapStore();

    private final DatasetRows datasets = new DatasetRows(PlainEntities.manager());
    private final ShotRows shots = new ShotRows(PlainEntities.manager());
    private final Images images = new Images();
    private final Engine engine = new Engine();
    private final Avatars avatars = new OneAvatar();
    private final ImageModels models = new ImageModels(new ImageSettings(name -> Optional.empty()));
    private final GateLimits limits = new GateLimits(name -> Optional.empty());
    private final Workshop workshop = new Workshop(new ImageLimits(name -> Optional.empty()));
    private final ShotsInHand inHand = new ShotsInHand();
    private final DatasetPlanning planning = new DatasetPlanning(datasets, shots, new OneCharacter(), new OneKit(), models, 3);
    private final DatasetEndings endings = new DatasetEndings(datasets, Observed.by(ended::add));
    private final ContentTrail audit = new ContentTrail(new AuditTrail(trail::add, Clock.systemUTC()), new Actor());

    final DatasetService service =
            new DatasetService(avatars, datasets, shots, planning, endings, engine, audit, Observed.by(wanted::add));
    final DatasetViews views = new DatasetViews(avatars, datasets, shots, planning, images);
    final Decisions decisions = new Decisions(avatars, datasets, shots, views, audit);
    final Datasets sets = new Datasets(datasets);
    final DatasetPump pump = new DatasetPump(avatars, datasets, shots, planning, endings, models, engine, inHand);
    final DrawnShots drawn = new DrawnShots(shots, images, inHand, Observed.by(came -> {}));
    final ShotJudging judging = new ShotJudging(images, workshop, new Gates(limits), new Resemblance(new FaceEmbedder(Optional.empty()), images));
    final ShotVerdicts verdicts = new ShotVerdicts(datasets, shots, limits);
    final DatasetAssembly assembly = new DatasetAssembly(new AssemblyDesk(datasets, shots, endings), images, workshop, store);

    Sitting() {
        run("insert into studios (id, name, slug) values (?, 'Studio', ?)", studio, studio.toString());
        run("insert into avatars (id, studio_id, niche, trigger_word) values (?, ?, 'fitness', ?)", avatar, studio, trigger());
    }

    String trigger() {
        return "VX" + avatar.toString().substring(0, 8).toUpperCase();
    }

    DatasetView view() {
        return views.get(studio, avatar);
    }

    /** Does what the job would do next, as one of its workers. @return what that was */
    DatasetTask step(UUID dataset) {
        DatasetTask task = pump.next(dataset);
        switch (task) {
            case DatasetTask.Order order -> pump.order(order.shotId());
            case DatasetTask.Judge judge -> verdicts.write(judging.look(judge));
            case DatasetTask.Wait wait -> { }
            case DatasetTask.Done done -> { }
        }
        layDown(task);
        return task;
    }

    private void layDown(DatasetTask task) {
        if (task instanceof DatasetTask.Order order) {
            inHand.layDown(order.shotId());
        } else if (task instanceof DatasetTask.Judge judge) {
            inHand.layDown(judge.shotId());
        }
    }

    /** Orders all that is wanted now. */
    void orderAll(UUID dataset) {
        while (step(dataset) instanceof DatasetTask.Order) {
            continue;
        }
    }

    /** A run of the job, with an engine that gives each picture at once. @param painter draws an order; null is a failure */
    void work(UUID dataset, Function<RenderingOrder, byte[]> painter) {
        DatasetTask task = step(dataset);
        while (!(task instanceof DatasetTask.Done)) {
            if (task instanceof DatasetTask.Wait) {
                drawAll(painter);
                run("update dataset_images set due_at = now() - interval '1 second' where dataset_id = ? and state = 'wanted'", dataset);
            }
            task = step(dataset);
        }
        assembly.assemble(dataset);
    }

    void drawAll(Function<RenderingOrder, byte[]> painter) {
        List<RenderingOrder> open = orders.values().stream().filter(order -> !paid.contains(order.id()) && !cancelled.contains(order.id())).toList();
        open.forEach(order -> draw(order, painter.apply(order)));
    }

    void draw(RenderingOrder order, byte[] picture) {
        if (picture == null) {
            cancelled.add(order.id());
            end(order, new RenderingOutcome.Failed("The image provider could not draw this picture."));
            return;
        }
        UUID image = UUID.randomUUID();
        files.put(image, picture);
        run("""
                insert into image_assets (id, type, state, origin, studio_id, rendering_id, storage_bucket, storage_path, thumbnail_path,
                        width, height, mime, bytes, thumbnail_bytes, sha256, phash, phash_bands)
                values (?, 'dataset', 'stored', 'synthetic', ?, ?, 'map', ?, ?, 1, 1, 'image/webp', 1, 1, ?, 0, '{}')""",
                image, studio, order.id(), "datasets/" + image, "datasets/small/" + image, image.toString());
        paid.add(order.id());
        end(order, new RenderingOutcome.Drawn(image, PRICE));
    }

    void end(RenderingOrder order, RenderingOutcome outcome) {
        drawn.take(new RenderingFinished(order.id(), order.purpose(), order.subjectId(), outcome));
    }

    static String stateOf(UUID shot) {
        return one("select state from dataset_images where id = ?", shot);
    }

    private final class OneAvatar extends Avatars {

        OneAvatar() {
            super(Clock.systemUTC());
        }

        @Override
        public Optional<AvatarFacts> find(UUID id) {
            return id.equals(avatar)
                    ? Optional.of(new AvatarFacts(avatar, studio, character, UUID.randomUUID(), "fitness", trigger(), AvatarStatus.ANCHOR_READY, null))
                    : Optional.empty();
        }

        @Override
        public AvatarFacts require(UUID studioId, UUID id) {
            return find(id).filter(found -> found.studioId().equals(studioId)).orElseThrow(AvatarNotFound::new);
        }
    }

    private final class OneKit extends Kits {

        @Override
        public Optional<Face> face(UUID characterId) {
            return licensed ? Optional.of(new Face(UUID.randomUUID(), "", "soft anime", "", Optional.of(new Anchor(anchor, "sha-" + anchor))))
                    : Optional.empty();
        }
    }

    private final class OneCharacter extends CharacterService {

        @Override
        public CharacterView get(UUID reader, UUID id) {
            return new CharacterView(id, studio, null, "Mira", "mira", "", "", CharacterStatus.ACTIVE, List.of(), List.of(),
                    new VisualIdentity(GenderTag.FEMALE, null, 29, null, List.of()), null, null, null, null, null, null, null,
                    null, null, null, 0, Instant.EPOCH, Instant.EPOCH);
        }
    }

    private final class Images extends ImageKeeper {

        @Override
        public byte[] bytes(UUID id) {
            return Optional.ofNullable(files.get(id)).orElseThrow(() -> new Fault(Kind.NOT_FOUND, "image-not-found", "Gone."));
        }

        @Override
        public Map<UUID, ImageLink> links(Collection<UUID> ids) {
            return ids.stream().collect(Collectors.toMap(Function.identity(), id -> new ImageLink(
                    URI.create("https://images.example/" + id), URI.create("https://images.example/small/" + id), Instant.EPOCH)));
        }

        @Override
        public void remove(UUID id) {
            files.remove(id);
        }
    }

    private final class Engine extends RenderingService {

        /** The identity has a budget: of what is paid and of what is under way. */
        @Override
        public Optional<BudgetRefusal> tryOrder(RenderingOrder order) {
            BigDecimal spent = PRICE.multiply(BigDecimal.valueOf(orders.keySet().stream().filter(id -> !cancelled.contains(id)).count()));
            if (spent.add(PRICE).compareTo(budget) > 0) {
                return Optional.of(new BudgetRefusal(
                        UUID.randomUUID(), Scope.AVATAR, avatar, Period.TOTAL, budget, PRICE, spent, BigDecimal.ZERO));
            }
            if (order.purpose() != Purpose.DATASET || orders.putIfAbsent(order.id(), order) != null) {
                throw new IllegalStateException("Ordered twice: " + order);
            }
            return Optional.empty();
        }

        @Override
        public void cancel(UUID renderingId) {
            cancelled.add(renderingId);
        }
    }
}
