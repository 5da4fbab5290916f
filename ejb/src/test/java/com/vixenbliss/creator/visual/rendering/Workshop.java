package com.vixenbliss.creator.visual.rendering;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;

import com.vixenbliss.creator.platform.ai.image.ImageLedger;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageProviders;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.cost.CostEntries;
import com.vixenbliss.creator.platform.cost.CostEntry;
import com.vixenbliss.creator.platform.cost.TestEntries;
import com.vixenbliss.creator.platform.cost.budget.TestBudgets;
import com.vixenbliss.creator.platform.database.PlainEntities;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.model.ImageType;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** One life of a server with the whole engine in it, on the test database; provider and pictures outlive it. */
final class Workshop {

    private static final ImageModels MODELS = new ImageModels(new ImageSettings(name -> Optional.empty()));
    private static final Duration MOMENT = Duration.ofMillis(10);
    static final Duration LEASE = Duration.ofMinutes(3);

    final ScriptedProvider provider;
    final ScriptedProvider modal = new ScriptedProvider("modal");
    final ImageProviders providers;
    final MapPictures pictures;
    final Queue<RenderingFinished> heard = new ConcurrentLinkedQueue<>();
    final Renderings renderings;
    final RenderingDesk desk;
    final RenderingSweeper sweeper = new RenderingSweeper();
    final RenderingService service;
    final List<OutputCheck> checks;
    final Books book = new Books();
    volatile Consumer<RenderingFinished> observer = heard::add;

    Workshop() {
        this("server", new ScriptedProvider(), new MapPictures(), 8, Duration.ofMinutes(5));
    }

    Workshop(String server, ScriptedProvider provider, MapPictures pictures, int places, Duration drawing) {
        this(server, provider, pictures, places, drawing, List.of(new ProvidersVerdict()));
    }

    Workshop(
            String server, ScriptedProvider provider, MapPictures pictures, int places, Duration drawing, List<OutputCheck> checks) {
        this(server, provider, pictures, places, new Patience(3, MOMENT, MOMENT, drawing, Duration.ofHours(2)), checks);
    }

    private Workshop(
            String server, ScriptedProvider provider, MapPictures pictures, int places, Patience patience, List<OutputCheck> checks) {
        this.checks = new ArrayList<>(checks);
        this.provider = provider;
        provider.places = places;
        providers = new ImageProviders(List.of(provider, modal), MODELS);
        this.pictures = pictures;
        renderings = new Renderings(new Node(server), LEASE);
        renderings.database = TestDatabase.get();
        RenderingBudget budget = new RenderingBudget(TestBudgets.plain(), MODELS, renderings);
        Endings endings = new Endings(renderings, patience);
        RenderingWorker worker = new RenderingWorker(
                new Submission(providers, MODELS, pictures, renderings, endings, patience), new Watch(providers, renderings, endings, patience),
                new Keeping(providers, new ImageLedger(book.kept, MODELS, Clock.systemUTC()), pictures, this.checks, renderings, endings, 4),
                new Telling(Observed.by(this::hear), renderings, budget), renderings, endings, patience);
        desk = new RenderingDesk(worker, renderings, providers);
        sweeper.renderings = renderings;
        sweeper.desk = desk;
        sweeper.providers = providers;
        sweeper.pictures = pictures;
        sweeper.kept = Duration.ofDays(7);
        service = new RenderingService(MODELS, budget, Observed.by(ordered -> desk.admit()), Observed.by(sweeper::onChange));
        service.entities = PlainEntities.manager();
    }

    /** The books, with what was new in them. */
    static final class Books {

        final Queue<CostEntry> entries = new ConcurrentLinkedQueue<>();
        final CostEntries kept = TestEntries.with(PlainEntities.manager(), entries::add);
    }

    private void hear(RenderingFinished finished) {
        observer.accept(finished);
    }

    /** One that looks after its predictions so seldom that a webhook comes first. */
    static Workshop lookingAfter(Duration look, Workshop other) {
        return new Workshop("server", other.provider, other.pictures, 8,
                new Patience(3, MOMENT, look, Duration.ofMinutes(5), Duration.ofHours(2)), other.checks);
    }

    /** The same server after a crash: provider and pictures are as they were. */
    Workshop nextLife() {
        desk.close();
        return new Workshop("server", provider, pictures, 8, Duration.ofMinutes(5));
    }

    static RenderingOrder anOrder() {
        return anOrder(Purpose.SCENE, TimeOrderedId.next(), null);
    }

    static RenderingOrder anOrder(Purpose purpose, UUID studio, UUID user, UUID... references) {
        UUID id = TimeOrderedId.next();
        return new RenderingOrder(id, purpose, TimeOrderedId.next(), studio, user, null, "black-forest-labs/flux-kontext-pro",
                new PromptText("a harbour at dawn, " + id, null, List.of(references)), "3:4", 7, null, ImageType.SCENE,
                "scenes/a/b");
    }

    static String state(RenderingOrder order) {
        return one("select state from renderings where id = ?", order.id());
    }

    static boolean isTold(RenderingOrder order) {
        return one("select delivered_at from renderings where id = ?", order.id()) != null;
    }
}
