package com.vixenbliss.creator.visual.image.reconcile;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.account.MovableClock;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.storage.MapStore;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.Atelier;
import com.vixenbliss.creator.visual.image.ImageView;
import com.vixenbliss.creator.visual.image.Lineage;
import com.vixenbliss.creator.visual.image.NewImage;
import com.vixenbliss.creator.visual.image.Pictures;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.image.row.PlacedRows;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final UUID FIRST = new UUID(0, 0);

    private final Scenario scene = new Scenario();
    private final Atelier atelier = new Atelier();
    private final MapStore store = atelier.store;
    private final MovableClock clock = new MovableClock(Instant.now());
    private final Reconciliation reconciliation =
            new Reconciliation(atelier.rows, new PlacedRows(TestDatabase.get()), atelier.removals, store, clock);

    private NewImage picture() {
        return new NewImage(TimeOrderedId.next(), ImageType.SCENE, Pictures.png(64, 64, 1), "scenes/" + scene.user + "/" + scene.episode,
                null, scene.user, scene.character, null, Lineage.NONE, true);
    }

    /** A picture whose worker died after so many calls of the storage. */
    private NewImage brokenAfter(int calls) {
        NewImage image = picture();
        store.goAwayAfter(calls);
        assertThatThrownBy(() -> atelier.keeper.keep(image)).isInstanceOf(Fault.class);
        store.comeBack();
        return image;
    }

    private void age(UUID id, Duration by) {
        run("update image_assets set updated_at = now() - make_interval(secs => ?) where id = ?", (double) by.toSeconds(), id);
    }

    /** Of this test's person alone: the database is shared. */
    private List<Finding> compare(int most) {
        List<Finding> findings = new ArrayList<>();
        String after = null;
        do {
            Shelf shelf = reconciliation.shelf("scenes", after);
            List<Placed> ours = shelf.rows().stream().filter(row -> row.path().contains(scene.user.toString())).toList();
            findings.addAll(new Comparison(reconciliation, clock, Duration.ofHours(1), most)
                    .compare(new Shelf(shelf.objects(), ours, shelf.upTo()), 0));
            after = shelf.upTo();
        } while (after != null);
        findings.removeIf(Finding.NOTHING::equals);
        return findings;
    }

    @Test
    void whatIsBeingKeptIsLeftAlone() {
        NewImage image = brokenAfter(0);

        assertThat(reconciliation.unsettled(FIRST, 10_000)).doesNotContain(image.id());
        age(image.id(), Duration.ofMinutes(6));
        assertThat(reconciliation.unsettled(FIRST, 10_000)).contains(image.id());
    }

    @Test
    void aPictureWithoutItsObjectsIsUndoneAndMayBeKeptAnew() {
        for (int calls = 0; calls < 2; calls++) {
            NewImage image = brokenAfter(calls);

            assertThat(reconciliation.settle(image.id())).isEqualTo(Finding.UNDONE);

            assertThat(store.objects()).isEmpty();
            assertThat(atelier.rows.find(image.id())).isEmpty();
            assertThat(atelier.keeper.keep(image).width()).isEqualTo(64);
            store.objects().clear();
        }
    }

    @Test
    void aPictureThatLacksTheLastWordOnlyGetsIt() {
        NewImage image = picture();
        ImageView kept = atelier.keeper.keep(image);
        run("update image_assets set state = 'storing' where id = ?", image.id());

        assertThat(reconciliation.settle(image.id())).isEqualTo(Finding.FINISHED);

        assertThat(atelier.keeper.find(image.id())).contains(kept);
    }

    @Test
    void objectsOfOtherBytesAreNotTakenForIts() {
        NewImage image = picture();
        ImageView kept = atelier.keeper.keep(image);
        run("update image_assets set state = 'storing' where id = ?", image.id());
        store.put(image.path(), new byte[(int) kept.bytes()], "image/webp");

        assertThat(reconciliation.settle(image.id())).isEqualTo(Finding.UNDONE);
    }

    @Test
    void aRemovalThatDiedIsSeenThrough() {
        NewImage image = picture();
        atelier.keeper.keep(image);
        atelier.keeper.remove(image.id());
        store.goAwayAfter(1);
        assertThatThrownBy(() -> atelier.removals.finish(image.id())).isInstanceOf(Fault.class);
        store.comeBack();

        assertThat(reconciliation.settle(image.id())).isEqualTo(Finding.REMOVED);

        assertThat(store.objects()).isEmpty();
        assertThat(atelier.rows.find(image.id())).isEmpty();
    }

    @Test
    void whatIsStoredIsNotTouched() {
        NewImage image = picture();
        atelier.keeper.keep(image);
        age(image.id(), Duration.ofDays(1));
        clock.advance(Duration.ofDays(1));

        assertThat(reconciliation.settle(image.id())).isEqualTo(Finding.NOTHING);
        assertThat(compare(100)).isEmpty();
        assertThat(store.objects()).hasSize(2);
    }

    @Test
    void anObjectWithoutARowGoesWhenItIsOldEnough() {
        StorageKey key = StorageKey.of("scenes/" + scene.user + "/stray.webp");
        store.put(key, new byte[9], "image/webp");
        store.put(StorageKey.of("scenes/notes.txt"), new byte[9], "text/plain");

        assertThat(compare(100)).isEmpty();
        clock.advance(Duration.ofMinutes(61));
        assertThat(compare(100)).containsExactly(Finding.ORPHAN);

        assertThat(store.objects()).containsOnlyKeys("scenes/notes.txt");
    }

    @Test
    void aRunDeletesOnlySoManyOrphans() {
        for (int stray = 0; stray < 20; stray++) {
            store.put(StorageKey.of("scenes/" + scene.user + "/" + stray + ".webp"), new byte[9], "image/webp");
        }
        clock.advance(Duration.ofHours(2));

        assertThat(compare(5)).hasSize(5);

        assertThat(store.objects()).hasSize(15);
    }

    @Test
    void aPictureWhoseObjectIsGoneIsMarkedAndFoundAgainWhenItIsBack() {
        NewImage image = picture();
        atelier.keeper.keep(image);
        age(image.id(), Duration.ofMinutes(10));
        clock.advance(Duration.ofMinutes(10));
        MapStore.Kept lost = store.objects().remove(image.path().path());

        assertThat(compare(100)).containsExactly(Finding.MISSING);
        assertThat(compare(100)).isEmpty();
        assertThat(atelier.keeper.find(image.id())).isEmpty();

        store.objects().put(image.path().path(), lost);
        assertThat(compare(100)).contains(Finding.FOUND_AGAIN);
        assertThat(atelier.keeper.find(image.id())).isPresent();
    }

    @Test
    void anObjectThatShrankIsAsGoodAsGone() {
        NewImage image = picture();
        atelier.keeper.keep(image);
        age(image.id(), Duration.ofMinutes(10));
        clock.advance(Duration.ofMinutes(10));
        store.put(image.path(), new byte[3], "image/webp");

        assertThat(compare(100)).containsExactly(Finding.MISSING);
        assertThat(one("select state from image_assets where id = ?", image.id())).isEqualTo("missing");
    }

    @Test
    void manyObjectsAreLookedAtInStretches() {
        for (int stray = 0; stray < 1_100; stray++) {
            store.put(StorageKey.of("scenes/" + scene.user + "/%05d.webp".formatted(stray)), new byte[1], "image/webp");
        }
        clock.advance(Duration.ofHours(2));

        assertThat(compare(10_000)).hasSize(1_100);
        assertThat(store.objects()).isEmpty();
    }
}
