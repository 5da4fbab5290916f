package com.vixenbliss.creator.scene.generation;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static com.vixenbliss.creator.scene.generation.Gallery.age;
import static com.vixenbliss.creator.scene.generation.Gallery.column;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.monetisation.credits.Reservation;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.cost.budget.TestBudgets;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingFinished;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A scene from its queue to its end, on a real PostgreSQL: it turns once, and its Sparks with it. */
class SceneDrawingTest {

    private final Gallery gallery = new Gallery();
    private final UUID image = TimeOrderedId.next();

    @AfterEach
    void leaveNothing() {
        run("delete from renderings");
    }

    @Test
    void aQueuedSceneIsComposedAndOrderedOnce() {
        UUID scene = gallery.generating();
        gallery.composer.compose(scene).toCompletableFuture().join();

        assertThat(column(scene, "status || ' ' || mode || ' ' || caption")).isEqualTo("generating t2i Mira looks out to sea.");
        assertThat(column(scene, "prompt_layers ->> 'scene'")).isEqualTo("a harbour at dawn");
        assertThat(one("select count(*) from renderings where subject_id = ?", scene)).isEqualTo("1");
        assertThat(one("select what ->> 'folder' from renderings where id = ?", scene))
                .isEqualTo("scenes/" + gallery.scenario.user + "/" + gallery.scenario.episode);
        assertThat(gallery.prompts.notes).hasSize(1);
        assertThat(gallery.told).extracting(SceneTold::status).containsExactly("queued", "generating");
    }

    @Test
    void aSceneThatTheStudiosBudgetDoesNotAllowFailsAndItsSparksGoBack() {
        UUID scene = gallery.asked();
        TestBudgets.set(Scope.STUDIO, gallery.scenario.studio, gallery.scenario.studio, Period.TOTAL, "0.001");

        gallery.composer.compose(scene).toCompletableFuture().join();

        assertThat(column(scene, "status || ' ' || charge || ' ' || failure_code || ' ' || failure"))
                .isEqualTo("failed released budget-exhausted The studio has no pictures made just now.");
        assertThat(gallery.purse.moves).containsExactly("release");
        assertThat(one("select count(*) from renderings where subject_id = ?", scene)).isEqualTo("0");
    }

    @Test
    void aPictureMakesItReadyAndIsPaidForOnce() {
        UUID scene = asked();

        hear(scene, new RenderingOutcome.Drawn(image, BigDecimal.ONE));
        hear(scene, new RenderingOutcome.Drawn(image, BigDecimal.ONE));

        assertThat(column(scene, "status || ' ' || charge")).isEqualTo("ready captured");
        assertThat(gallery.purse.moves).containsExactly("capture");
        assertThat(gallery.album.removed).isEmpty();
        assertThat(gallery.told).filteredOn(told -> "ready".equals(told.status())).singleElement()
                .satisfies(told -> assertThat(told.imageUrl().toString()).endsWith(image.toString()));
    }

    @Test
    void whatIsRefusedIsGivenBackOnceAndSaysWhy() {
        UUID scene = asked();

        hear(scene, new RenderingOutcome.Refused("The provider will not draw this."));
        hear(scene, new RenderingOutcome.Failed("again"));

        assertThat(column(scene, "status || ' ' || charge || ' ' || failure_code || ' ' || failure"))
                .isEqualTo("failed released refused The provider will not draw this.");
        assertThat(gallery.purse.moves).containsExactly("release");
    }

    @Test
    void whatNobodyPaidForIsNeitherSpentNorGivenBack() {
        UUID drawn = gallery.generating();
        hear(drawn, new RenderingOutcome.Drawn(image, BigDecimal.ONE));

        assertThat(column(drawn, "charge")).isEqualTo("none");
        assertThat(gallery.purse.moves).isEmpty();
    }

    @Test
    void aPictureForASceneThatIsGoneIsThrownAway() {
        UUID scene = gallery.generating();
        run("update scene_images set deleted_at = now() where id = ?", scene);

        hear(scene, new RenderingOutcome.Drawn(image, BigDecimal.ONE));

        assertThat(gallery.album.removed).containsExactly(image);
    }

    @Test
    void ofADeletedSceneNotEvenItsOrderStays() {
        UUID scene = gallery.generating();
        UUID kept = new Gallery().generating();
        run("update scene_images set status = 'failed', deleted_at = now() where id = ?", scene);
        run("update renderings set state = 'cancelled' where id in (?, ?)", scene, kept);

        hear(scene, new RenderingOutcome.Cancelled());
        hear(kept, new RenderingOutcome.Cancelled());
        hear(kept, new RenderingOutcome.Cancelled());

        assertThat(one("select count(*) from renderings where id = ?", scene)).isEqualTo("0");
        assertThat(one("select count(*) from renderings where id = ?", kept)).isEqualTo("1");
    }

    @Test
    void aWorkerThatDiedGivesTheSceneBackAfterItsLease() throws SQLException {
        UUID scene = gallery.queued();
        SceneInHand dead = gallery.rows.claim(scene).orElseThrow();

        assertThat(gallery.rows.claim(scene)).isEmpty();
        run("update scene_images set due_at = now() where id = ?", scene);
        gallery.composer.compose(scene).toCompletableFuture().join();

        assertThat(column(scene, "status")).isEqualTo("generating");
        assertThat(gallery.changes.generating(dead, gallery.prompts.forEpisode(null, null, null, null).toCompletableFuture().join()))
                .isEmpty();
    }

    @Test
    void theNextLifeOfAServerTakesUpWhatItHadInHand() throws SQLException {
        UUID scene = gallery.queued();
        Gallery.rows("restarted").claim(scene);

        Gallery.rows("restarted").recover();

        assertThat(gallery.rows.due(1_000)).contains(scene);
    }

    @Test
    void aRefusalOfTheComposerEndsItAtOnce() {
        UUID scene = gallery.asked();
        gallery.prompts.troubles.add(new Fault(Kind.INVALID, "scene-not-adult", "Whoever is drawn is an adult."));

        gallery.composer.compose(scene).toCompletableFuture().join();

        assertThat(column(scene, "failure_code || ' ' || charge")).isEqualTo("scene-not-adult released");
        assertThat(gallery.prompts.notes).containsExactly("by the window");
    }

    @Test
    void anAccidentIsTriedAgainAFewTimes() {
        UUID scene = gallery.asked();
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(column(scene, "status")).isEqualTo("queued");
            gallery.prompts.troubles.add(new IllegalStateException("an accident"));
            run("update scene_images set due_at = now() where id = ?", scene);
            gallery.composer.compose(scene).toCompletableFuture().join();
        }

        assertThat(column(scene, "status || ' ' || failure_code || ' ' || charge")).isEqualTo("failed not-composed released");
    }

    @Test
    void anAutomaticPictureThatCostsSparksGoesWithoutWhereThereAreTooFew() {
        Gallery dear = new Gallery(7);
        UUID paid = dear.generating();
        assertThat(column(paid, "status || ' ' || charge")).isEqualTo("generating reserved");
        Gallery poor = new Gallery(7);
        poor.purse.sparks = 6;

        UUID unpaid = poor.generating();

        assertThat(column(unpaid, "status || ' ' || failure_code || ' ' || charge")).isEqualTo("failed credits-too-few none");
        assertThat(one("select count(*) from renderings where subject_id = ?", unpaid)).isEqualTo("0");
    }

    @Test
    void nothingIsReservedForASceneThatWasDeletedWhileItWasComposed() throws SQLException {
        Gallery dear = new Gallery(7);
        UUID scene = dear.queued();
        SceneInHand inHand = dear.rows.claim(scene).orElseThrow();
        run("update scene_images set status = 'failed', deleted_at = now() where id = ?", scene);

        assertThat(dear.changes.generating(inHand, dear.prompts.forEpisode(null, null, null, null).toCompletableFuture().join()))
                .isEmpty();

        assertThat(dear.purse.reservations).isEmpty();
    }

    @Test
    void whoeverFailsInGivingUpLeavesItsPlaceToOthers() {
        Gallery broken = new Gallery();
        UUID lost = broken.queued();
        run("update scene_images set attempts = 25 where id = ?", lost);
        UUID next = gallery.asked();
        EntityManager database = broken.changes.entities;
        broken.changes.entities = null;
        SceneDesk desk = new SceneDesk(broken.composer, 1);

        desk.offer(lost);
        broken.changes.entities = database;
        desk.offer(next);

        assertThat(column(next, "status")).isEqualTo("generating");
    }

    @Test
    void aSceneWhoseRenderingIsLostFailsAndIsGivenBack() {
        UUID scene = asked();
        run("delete from renderings where id = ?", scene);
        age(scene);

        sweeper().reconcile();

        assertThat(column(scene, "status || ' ' || charge")).isEqualTo("failed released");
        assertThat(gallery.purse.reservations).containsEntry(scene, Reservation.State.RELEASED);
    }

    @Test
    void aRenderingWhoseEndWasNotHeardIsToldAgain() {
        UUID scene = asked();
        run("update renderings set state = 'drawn', delivered_at = now() where id = ?", scene);
        age(scene);

        sweeper().reconcile();

        assertThat(column(scene, "status")).isEqualTo("generating");
        assertThat(one("select delivered_at from renderings where id = ?", scene)).isNull();
    }

    @Test
    void sparksThatNothingHoldsAreGivenBack() {
        UUID scene = asked();
        run("update scene_images set status = 'failed' where id = ?", scene);

        sweeper().reconcile();

        assertThat(gallery.purse.reservations).containsEntry(scene, Reservation.State.RELEASED);
        assertThat(column(scene, "charge")).isEqualTo("released");
    }

    private SceneSweeper sweeper() {
        SceneSweeper sweeper = new SceneSweeper();
        sweeper.queue = gallery.queue;
        sweeper.rows = gallery.rows;
        sweeper.desk = new SceneDesk(gallery.composer, 4);
        sweeper.changes = gallery.changes;
        sweeper.herald = gallery.herald;
        sweeper.renderings = gallery.renderings;
        return sweeper;
    }

    private UUID asked() {
        UUID scene = gallery.asked();
        gallery.composer.compose(scene).toCompletableFuture().join();
        return scene;
    }

    private void hear(UUID scene, RenderingOutcome outcome) {
        gallery.endings.onFinished(new RenderingFinished(scene, Purpose.SCENE, scene, outcome));
    }
}
