package com.vixenbliss.creator.identity.making;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;

import com.vixenbliss.creator.account.audit.Actor;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.making.step.Hands;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.kit.Kits;
import com.vixenbliss.creator.visual.rendering.Observed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A studio that makes identities, on the test database; what the server would do after a commit is done when the test says so. */
final class Workshop {

    final UUID studio = TimeOrderedId.next();
    final Queue<UUID> moved = new ConcurrentLinkedQueue<>();
    final MakingRows rows = new MakingRows();
    final StageEndings endings;
    final Hands hands;
    final MakingDriver driver;
    final MakingStops stops;
    final MakingSteps steps;
    final OpenMakings open = new OpenMakings();
    Set<UUID> withdrawn = Set.of();

    Workshop() {
        run("insert into studios (id, name, slug) values (?, 'Studio', ?)", studio, studio.toString());
        rows.entities = JoinedDatabase.manager();
        open.database = TestDatabase.get();
        endings = new StageEndings(rows, Observed.by(event -> moved.add(event.avatarId())));
        hands = new Hands(rows, endings::onEnded);
        List<MakingStep> all = new ArrayList<>(hands.steps());
        all.add(new Training());
        steps = new MakingSteps(all);
        driver = new MakingDriver(new Turns());
        stops = new MakingStops(rows, steps, endings);
        stops.entities = JoinedDatabase.manager();
    }

    UUID ordered(IdentityOrder order) {
        MakingRows.NewMaking making = new MakingRows.NewMaking(TimeOrderedId.next(), UUID.randomUUID(), studio, order,
                "VX" + UUID.randomUUID(), 41, BigDecimal.ONE);
        JoinedDatabase.run(() -> rows.add(making));
        moved.add(making.avatarId());
        return making.avatarId();
    }

    static IdentityOrder order() {
        return new IdentityOrder("specialty coffee", null, List.of("warm"), Map.of("hair", "auburn"), null, null, 10, null, null, null, null);
    }

    /** Does what the server does by itself, until nothing moves any more. */
    Workshop goOn() {
        while (!moved.isEmpty() || !hands.wanted.isEmpty()) {
            while (!moved.isEmpty()) {
                driver.drive(moved.poll());
            }
            while (!hands.wanted.isEmpty()) {
                hands.desk.offer(hands.wanted.poll());
            }
        }
        return this;
    }

    /** Up to its anchor, whose candidates are being drawn. */
    UUID atAnchor(IdentityOrder order) {
        hands.model.then(com.vixenbliss.creator.identity.biography.Answers.biography());
        UUID avatar = ordered(order);
        goOn();
        return avatar;
    }

    /** Up to its data set, which is being made. */
    UUID atDataset() {
        UUID avatar = atAnchor(order());
        List.copyOf(hands.kits.candidates.keySet()).forEach(asset -> hands.drawn(asset, true));
        goOn();
        return avatar;
    }

    void end(UUID avatar, Stage stage, Stage.Ending ending, String reason) {
        JoinedDatabase.run(() -> endings.onEnded(new StageEnded(avatar, stage, ending, reason)));
        goOn();
    }

    boolean stop(UUID avatar) {
        return JoinedDatabase.in(() -> stops.stop(avatar, com.vixenbliss.creator.identity.avatar.StageState.CANCELLED, "It was cancelled."));
    }

    boolean again(UUID avatar, Stage stage) {
        boolean again = JoinedDatabase.in(() -> rows.again(avatar, stage));
        moved.add(avatar);
        return again;
    }

    static String stage(UUID avatar, Stage stage) {
        return one("select state || coalesce(': ' || reason, '') from identity_stages where avatar_id = ? and stage = ?",
                avatar, Meters.word(stage));
    }

    static String status(UUID avatar) {
        return one("select status from avatars where id = ?", avatar);
    }

    /** Turns in transactions of their own, as the server has them. */
    private final class Turns extends MakingTurns {

        private final MakingTurns inner = new MakingTurns(rows, steps, new Licences(), endings, Observed.by(endings::onEnded), new Actor());

        @Override
        void next(UUID avatarId) {
            JoinedDatabase.run(() -> inner.next(avatarId));
        }

        @Override
        void refused(UUID avatarId, String sentence) {
            JoinedDatabase.run(() -> inner.refused(avatarId, sentence));
        }

        @Override
        void stopped(UUID avatarId, String sentence) {
            JoinedDatabase.run(() -> inner.stopped(avatarId, sentence));
        }

        @Override
        void troubled(UUID avatarId) {
            JoinedDatabase.run(() -> inner.troubled(avatarId));
        }

        @Override
        void look(UUID avatarId) {
            JoinedDatabase.run(() -> inner.look(avatarId));
        }
    }

    private final class Licences extends Kits {

        @Override
        public Set<UUID> withdrawn(Collection<UUID> kitIds) {
            return withdrawn;
        }
    }

    /** Nothing is trained. */
    private final class Training implements MakingStep {

        @Override
        public Stage stage() {
            return Stage.TRAINING;
        }

        @Override
        public void begin(Making making) {
            hands.datasets.add("train");
        }

        @Override
        public void cancel(Making making) {
            hands.datasets.add("cancel training");
        }

        @Override
        public BigDecimal estimateUsd(IdentityOrder order) {
            return order.trainLora() ? new BigDecimal("2.50") : BigDecimal.ZERO;
        }
    }
}
