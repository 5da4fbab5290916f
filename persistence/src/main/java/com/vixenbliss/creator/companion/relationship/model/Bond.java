package com.vixenbliss.creator.companion.relationship.model;

import com.vixenbliss.creator.companion.relationship.model.Change.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The state of a relationship as a value: what a {@link Movement} makes of it, and what its {@link Change}s replay to.
 * Progress fills from 0 to 100; a full stage gives way to the next, which begins at 0. The last stage stays full.
 */
public record Bond(Stage stage, int progress, Dynamic dynamic, List<Milestone> milestones) {

    /** Two who have just met. */
    public static final Bond NEW = new Bond(Stage.ACQUAINTANCE, 0, Dynamic.FIRST, List.of());

    private static final int FULL = 100;
    private static final int MOST_MILESTONES = 60;

    public Bond {
        milestones = List.copyOf(milestones);
    }

    /** What an exchange makes of it. */
    public record Step(Bond bond, List<Change> changes) {

        public Step {
            changes = List.copyOf(changes);
        }

        /** The stage that was entered in this step. */
        public Optional<Stage> entered() {
            return changes.stream().filter(change -> change.kind() == Kind.STAGE)
                    .map(change -> Stage.of(change.detail())).findFirst();
        }
    }

    /** Only what really moves becomes a change: a tension at its bound, the same tone or a known milestone does not. */
    public Step moved(Movement movement) {
        Recorder recorder = new Recorder(this);
        recorder.tension(movement);
        recorder.words(movement);
        recorder.progress(movement);
        movement.milestones().forEach(name -> recorder.milestone(name, movement.at()));
        return new Step(recorder.bond, recorder.changes);
    }

    /** The state that a history leads to. */
    public static Bond replay(List<Change> history) {
        Bond bond = NEW;
        for (Change change : history) {
            bond = bond.after(change);
        }
        return bond;
    }

    /** The state that one more change leads to. */
    public Bond after(Change change) {
        return switch (change.kind()) {
            case TENSION -> new Bond(stage, progress, dynamic.tenser(change.amount()), milestones);
            case TONE -> new Bond(stage, progress, dynamic.sounding(change.detail()), milestones);
            case BEAT -> new Bond(stage, progress, dynamic.after(change.detail()), milestones);
            case STAGE_PROGRESS -> new Bond(stage, progress + change.amount(), dynamic, milestones);
            case STAGE -> new Bond(Stage.of(change.detail()), 0, dynamic, milestones);
            case MILESTONE -> new Bond(stage, progress, dynamic, reached(new Milestone(change.detail(), change.at())));
        };
    }

    private List<Milestone> reached(Milestone milestone) {
        List<Milestone> all = new ArrayList<>(milestones);
        all.add(milestone);
        return all;
    }

    private boolean knows(String milestone) {
        return milestones.stream().anyMatch(known -> known.name().equalsIgnoreCase(milestone));
    }

    /** Applies changes one by one and keeps them. */
    private static final class Recorder {

        private final List<Change> changes = new ArrayList<>();
        private Bond bond;

        Recorder(Bond bond) {
            this.bond = bond;
        }

        void record(Change change) {
            changes.add(change);
            bond = bond.after(change);
        }

        void tension(Movement movement) {
            int level = bond.dynamic.tensionLevel();
            int moved = Math.clamp(level + movement.tensionDelta(), 0, FULL) - level;
            if (moved != 0) {
                record(Change.counted(Kind.TENSION, moved, movement.at()));
            }
        }

        void words(Movement movement) {
            if (!movement.tone().isEmpty() && !movement.tone().equals(bond.dynamic.tone())) {
                record(Change.named(Kind.TONE, movement.tone(), movement.at()));
            }
            if (!movement.beat().isEmpty()) {
                record(Change.named(Kind.BEAT, movement.beat(), movement.at()));
            }
        }

        void progress(Movement movement) {
            int moved = Math.min(movement.progress(), FULL - bond.progress);
            if (moved > 0) {
                record(Change.counted(Kind.STAGE_PROGRESS, moved, movement.at()));
            }
            if (bond.progress >= FULL) {
                bond.stage.next().ifPresent(stage -> enter(stage, movement));
            }
        }

        void enter(Stage stage, Movement movement) {
            record(Change.named(Kind.STAGE, stage.word(), movement.at()));
            milestone("became " + stage.word(), movement.at());
        }

        void milestone(String name, Instant at) {
            if (!bond.knows(name) && bond.milestones.size() < MOST_MILESTONES) {
                record(Change.named(Kind.MILESTONE, name, at));
            }
        }
    }
}
