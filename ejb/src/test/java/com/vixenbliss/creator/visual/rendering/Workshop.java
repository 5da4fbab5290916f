package com.vixenbliss.creator.visual.rendering;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;

import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.database.PlainEntities;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.model.ImageType;
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
    static final Duration LEASE = Duration.ofMinutes(3);

    final ScriptedProvider provider;
    final MapPictures pictures;
    final Queue<RenderingFinished> heard = new ConcurrentLinkedQueue<>();
    final Renderings renderings;
    final RenderingDesk desk;
    final RenderingSweeper sweeper = new RenderingSweeper();
    final RenderingService service;
    final List<OutputCheck> checks;
    volatile Consumer<RenderingFinished> observer = heard::add;

    Workshop() {
        this("server", new ScriptedProvider(), new MapPictures(), 8, Duration.ofMinutes(5));
    }

    Workshop(String server, ScriptedProvider provider, MapPictures pictures, int places, Duration drawing) {
        this(server, provider, pictures, places, drawing, List.of(new ProvidersVerdict()));
    }

    Workshop(
            String server, ScriptedProvider provider, MapPictures pictures, int places, Duration drawing, List<OutputCheck> checks) {
        this.checks = new ArrayList<>(checks);
        this.provider = provider;
        this.pictures = pictures;
        renderings = new Renderings(new Node(server), LEASE);
        renderings.database = TestDatabase.get();
        Patience patience = new Patience(3, Duration.ofMillis(10), Duration.ofMillis(10), drawing, Duration.ofHours(2));
        Endings endings = new Endings(renderings, patience);
        RenderingWorker worker = new RenderingWorker(
                new Submission(provider, MODELS, pictures, renderings, endings, patience), new Watch(provider, renderings, endings, patience),
                new Keeping(provider, MODELS, pictures, this.checks, renderings, endings, 4),
                new Telling(Observed.by(this::hear), renderings), renderings, endings, patience);
        desk = new RenderingDesk(worker, renderings, places);
        sweeper.renderings = renderings;
        sweeper.desk = desk;
        sweeper.provider = provider;
        sweeper.pictures = pictures;
        sweeper.kept = Duration.ofDays(7);
        service = new RenderingService(Observed.by(ordered -> desk.admit()), Observed.by(sweeper::onChange));
        service.entities = PlainEntities.manager();
    }

    private void hear(RenderingFinished finished) {
        observer.accept(finished);
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
