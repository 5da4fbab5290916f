package com.vixenbliss.creator.scene.generation;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.monetisation.credits.Balance;
import com.vixenbliss.creator.monetisation.credits.CreditsService;
import com.vixenbliss.creator.monetisation.credits.CreditsTooFew;
import com.vixenbliss.creator.monetisation.credits.Prices;
import com.vixenbliss.creator.monetisation.credits.Reservation;
import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.platform.database.PlainEntities;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.idempotency.Answer;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.scene.prompt.Composed;
import com.vixenbliss.creator.scene.prompt.Composition;
import com.vixenbliss.creator.scene.prompt.SceneMoment.Origin;
import com.vixenbliss.creator.scene.prompt.ScenePrompts;
import com.vixenbliss.creator.scene.prompt.layer.Part;
import com.vixenbliss.creator.scene.prompt.layer.Slot;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageLink;
import com.vixenbliss.creator.visual.rendering.Observed;
import com.vixenbliss.creator.visual.rendering.Orders;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** A person, an episode and everything that makes a scene of it, with a composer, a purse and an album that the test scripts. */
final class Gallery {

    final Scenario scenario = new Scenario();
    final Queue<UUID> woken = new ConcurrentLinkedQueue<>();
    final Queue<SceneTold> told = new ConcurrentLinkedQueue<>();
    final Purse purse = new Purse();
    final Album album = new Album();
    final Composer prompts = new Composer();
    final RenderingService renderings = Orders.service();
    final SceneRows rows = rows("server");
    final SceneChanges changes = new SceneChanges(renderings, purse, album, "3:4");
    final SceneHerald herald = new SceneHerald((episode, type, event) -> told.add((SceneTold) event), album);
    final SceneEndings endings = new SceneEndings(changes, herald);
    final SceneComposer composer = new SceneComposer(rows, prompts, changes, herald);
    final SceneQueue queue;

    Gallery() {
        this(0);
    }

    Gallery(long automaticPrice) {
        queue = new SceneQueue((address, id) -> woken.add(id), (episode, type, event) -> told.add((SceneTold) event),
                new Prices(100, 5, automaticPrice), new Easel(true, Orders.budget()));
        queue.database = TestDatabase.get();
        changes.entities = PlainEntities.manager();
    }

    static SceneRows rows(String server) {
        SceneRows made = new SceneRows(new Node(server), Duration.ofMinutes(3));
        made.database = TestDatabase.get();
        return made;
    }

    SceneOrders orders(boolean drawn) {
        SceneOrders made = new SceneOrders(new Once(), purse, new Prices(100, 5, 0), new Easel(drawn, Orders.budget()),
                new NameBlockList(Optional.of("Ada Famous"), Optional.empty()),
                Observed.by((SceneRequested requested) -> woken.add(requested.sceneId())), 3);
        made.entities = PlainEntities.manager();
        return made;
    }

    Caller fan() {
        return new Caller(scenario.user, null, Set.of(Role.FAN));
    }

    /** A moment of the episode that calls for a picture. */
    UUID queued() {
        queue.add(new Moment(scenario.episode, scenario.user, scenario.character), new SceneTrigger("episode_start", "episode_start"));
        return woken.poll();
    }

    /** The same, composed and ordered. */
    UUID generating() {
        UUID scene = queued();
        composer.compose(scene).toCompletableFuture().join();
        return scene;
    }

    UUID asked() {
        return orders(true).order(fan(), new SceneOrder(scenario.episode, null, "by the window"), null).sceneId();
    }

    static String column(UUID scene, String name) {
        return one("select " + name + " from scene_images where id = ?", scene);
    }

    static void age(UUID scene) {
        run("update scene_images set updated_at = now() - interval '2 minutes', due_at = now() - interval '1 minute' where id = ?", scene);
    }

    /** Answers without a model. */
    static final class Composer extends ScenePrompts {

        final Queue<Throwable> troubles = new ConcurrentLinkedQueue<>();
        final Queue<String> notes = new ConcurrentLinkedQueue<>();

        @Override
        public CompletionStage<Composed> forEpisode(UUID userId, UUID episodeId, String note, UUID sceneId) {
            notes.add(String.valueOf(note));
            Throwable trouble = troubles.poll();
            if (trouble != null) {
                return CompletableFuture.failedStage(trouble);
            }
            Composition words = new Composition.TextToImage("a harbour at dawn", null,
                    List.of(new Part(Slot.PLACE, Source.EPISODE, "a harbour at dawn")), List.of());
            return CompletableFuture.completedStage(new Composed(words, "black-forest-labs/flux-schnell", "Mira looks out to sea.",
                    Origin.RULES, UUID.randomUUID(), UUID.randomUUID(), null));
        }
    }

    /** Sparks in a map. */
    static final class Purse extends CreditsService {

        final Map<UUID, Reservation.State> reservations = new ConcurrentHashMap<>();
        final List<String> moves = new ArrayList<>();
        long sparks = 100;

        @Override
        public Reservation reserve(UUID userId, Credits amount, String purpose, UUID reference) {
            return tryReserve(userId, amount, purpose, reference)
                    .orElseThrow(() -> new CreditsTooFew(amount, new Balance(Credits.of(sparks), Credits.of(0))));
        }

        @Override
        public Optional<Reservation> tryReserve(UUID userId, Credits amount, String purpose, UUID reference) {
            if (sparks < amount.amount()) {
                return Optional.empty();
            }
            sparks -= amount.amount();
            reservations.put(reference, Reservation.State.HELD);
            return Optional.of(new Reservation(reference, userId, amount, purpose, reference, Reservation.State.HELD));
        }

        @Override
        public void capture(String purpose, UUID reference) {
            moves.add("capture");
            reservations.put(reference, Reservation.State.CAPTURED);
        }

        @Override
        public void release(String purpose, UUID reference) {
            moves.add("release");
            reservations.put(reference, Reservation.State.RELEASED);
        }
    }

    /** Pictures that were removed, and links to all others. */
    static final class Album extends ImageKeeper {

        final Queue<UUID> removed = new ConcurrentLinkedQueue<>();

        @Override
        public ImageLink link(UUID id) {
            return new ImageLink(URI.create("https://pictures.example/" + id), URI.create("https://pictures.example/small/" + id), Instant.MAX);
        }

        @Override
        public void remove(UUID id) {
            removed.add(id);
        }
    }

    /** Does what is asked, each time. */
    private static final class Once extends Idempotency {

        @Override
        public <T> Answer<T> once(
                Caller caller, String key, String operation, Object request, Class<T> type, Supplier<T> effect) {
            return new Answer<>(effect.get(), false);
        }
    }
}
