package com.vixenbliss.creator.visual.rendering;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static com.vixenbliss.creator.visual.rendering.Workshop.anOrder;
import static com.vixenbliss.creator.visual.rendering.Workshop.isTold;
import static com.vixenbliss.creator.visual.rendering.Workshop.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.platform.ai.image.ImagePrompt;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import com.vixenbliss.creator.platform.ai.image.Reference;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.platform.webhook.WebhookArrived;
import com.vixenbliss.creator.visual.image.NewImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the order to the kept picture, and what comes of every way in which a provider can disappoint. */
class RenderingEngineTest {

    private final Workshop workshop = new Workshop();
    private final RenderingOrder order = anOrder();

    @BeforeEach
    void emptyLine() {
        run("delete from renderings");
    }

    @AfterEach
    void close() {
        workshop.desk.close();
        run("delete from renderings");
        run("delete from abandoned_renderings");
    }

    @Test
    void anOrderBecomesAPictureAndIsToldOnce() {
        workshop.service.order(order);

        awaitTold();
        NewImage picture = workshop.pictures.kept.values().iterator().next();
        assertThat(workshop.pictures.kept).hasSize(1);
        RenderingFinished told = workshop.heard.peek();
        assertThat(workshop.heard).hasSize(1);
        assertThat(told.subjectId()).isEqualTo(order.subjectId());
        assertThat(((RenderingOutcome.Drawn) told.outcome()).imageId()).isEqualTo(picture.id());
        assertThat(((RenderingOutcome.Drawn) told.outcome()).costUsd()).isPositive();
        assertThat(picture.renderingId()).isEqualTo(order.id());
        assertThat(picture.lineage().seed()).isEqualTo(7);
        assertThat(workshop.book.entries).singleElement().satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo("image.generate");
            assertThat(entry.studioId()).isEqualTo(order.studioId());
        });
    }

    @Test
    void theSameOrderTwiceIsOne() {
        workshop.service.order(order);
        workshop.service.order(order);

        awaitTold();
        assertThat(workshop.provider.requests).hasSize(1);
    }

    @Test
    void referencesGoAlongWithTheWords() {
        UUID anchor = TimeOrderedId.next();
        Reference reference = new Reference(anchor, new byte[] {1}, "image/webp");
        workshop.pictures.references.put(anchor, reference);
        workshop.service.order(anOrder(Purpose.VARIANT, TimeOrderedId.next(), null, anchor));

        await().until(() -> !workshop.heard.isEmpty());
        ImageRequest asked = workshop.provider.requests.values().iterator().next();
        assertThat(((ImagePrompt.WithReference) asked.prompt()).references()).containsExactly(reference);
    }

    @Test
    void aReferenceThatIsGoneFailsWithoutAskingAnybody() {
        workshop.service.order(anOrder(Purpose.VARIANT, TimeOrderedId.next(), null, TimeOrderedId.next()));

        await().until(() -> !workshop.heard.isEmpty());
        assertThat(outcome()).isEqualTo(new RenderingOutcome.Failed("The picture to draw after is not there any more."));
        assertThat(workshop.provider.requests).isEmpty();
    }

    @Test
    void whatTheProviderTurnsAwayIsAskedForLaterAndDoesNotCount() {
        for (int times = 0; times < 6; times++) {
            workshop.provider.beforeSubmit.add(trouble(times % 2 == 0
                    ? ProviderTrouble.Kind.RATE_LIMITED : ProviderTrouble.Kind.UNAVAILABLE));
        }
        workshop.service.order(order);

        awaitTold();
        assertThat(outcome()).isInstanceOf(RenderingOutcome.Drawn.class);
        assertThat(one("select attempts from renderings where id = ?", order.id())).isEqualTo("1");
        assertThat(workshop.provider.requests).hasSize(1);
    }

    @Test
    void aProviderThatIsAwayForHoursIsGivenUp() {
        workshop.provider.beforeSubmit.add(trouble(ProviderTrouble.Kind.UNAVAILABLE));
        insertQueued();
        run("update renderings set away_since = now() - interval '3 hours'");
        workshop.desk.admit();

        awaitTold();
        assertThat(outcome()).isEqualTo(new RenderingOutcome.Failed("The image provider did not answer for too long."));
    }

    @Test
    void aPredictionThatFailsIsAskedForAnewWithAnotherSeed() {
        workshop.provider.courses.add(List.of(State.FAILED));
        workshop.service.order(order);

        awaitTold();
        assertThat(outcome()).isInstanceOf(RenderingOutcome.Drawn.class);
        assertThat(workshop.provider.requests.values()).extracting(ImageRequest::seed).doesNotHaveDuplicates();
    }

    @Test
    void threeFailedAttemptsAreEnough() {
        workshop.provider.course = List.of(State.FAILED);
        workshop.service.order(order);

        awaitTold();
        assertThat(workshop.provider.requests).hasSize(3);
        assertThat(outcome()).isEqualTo(new RenderingOutcome.Failed("The image provider could not draw this picture."));
    }

    @Test
    void aRefusalIsFinal() {
        workshop.provider.course = List.of(State.REFUSED);
        workshop.service.order(order);

        awaitTold();
        assertThat(workshop.provider.requests).hasSize(1);
        assertThat(outcome()).isEqualTo(new RenderingOutcome.Refused("The image provider's safety check refused this picture."));
        assertThat(workshop.pictures.kept).isEmpty();
    }

    @Test
    void whatTheProviderCannotReadFailsAtOnce() {
        workshop.provider.beforeSubmit.add(trouble(ProviderTrouble.Kind.INVALID));
        workshop.service.order(order);

        awaitTold();
        assertThat(outcome()).isEqualTo(new RenderingOutcome.Failed("trouble"));
    }

    @Test
    void drawingThatTakesTooLongIsStoppedAndTold() {
        Workshop hasty = new Workshop("server", workshop.provider, workshop.pictures, 8, Duration.ZERO);
        workshop.provider.course = List.of();
        hasty.service.order(order);

        await().until(() -> !hasty.heard.isEmpty());
        assertThat(hasty.heard.peek().outcome()).isEqualTo(
                new RenderingOutcome.Failed("Drawing took longer than 0 seconds and was stopped."));
        assertThat(workshop.provider.cancelled).hasSize(1);
        hasty.desk.close();
    }

    @Test
    void anOutcomeThatIsNotKnownIsLookedForBeforeAnythingIsPaidTwice() {
        workshop.provider.afterSubmit.add(trouble(ProviderTrouble.Kind.UNKNOWN_OUTCOME));
        workshop.service.order(order);

        awaitTold();
        assertThat(outcome()).isInstanceOf(RenderingOutcome.Drawn.class);
        assertThat(workshop.provider.requests).hasSize(1);
    }

    @Test
    void whatIsNoPictureIsDrawnAnewAndNotKept() {
        workshop.pictures.beforeKeep.add(new Fault(Kind.INVALID, "image-not-readable", "This is no picture."));
        workshop.service.order(order);

        awaitTold();
        assertThat(workshop.provider.requests).hasSize(2);
        assertThat(workshop.pictures.kept).hasSize(1);
    }

    @Test
    void aStorageThatIsAwayIsWaitedForWithoutDrawingAnew() {
        for (int times = 0; times < 12; times++) {
            workshop.pictures.beforeKeep.add(new Fault(Kind.UNAVAILABLE, "object-storage-unavailable", "Not now."));
        }
        workshop.service.order(order);

        awaitTold();
        assertThat(workshop.provider.requests).hasSize(1);
        assertThat(outcome()).isInstanceOf(RenderingOutcome.Drawn.class);
    }

    @Test
    void whatACheckObjectsToIsNotKept() {
        workshop.checks.add((ordered, prediction, picture) -> Optional.of("It shows what may not be shown."));
        Workshop strict = checked(workshop.checks);
        strict.service.order(order);

        await().until(() -> !strict.heard.isEmpty());
        assertThat(strict.heard.peek().outcome()).isEqualTo(new RenderingOutcome.Refused("It shows what may not be shown."));
        assertThat(strict.pictures.kept).isEmpty();
    }

    @Test
    void nothingIsKeptWhileACheckCannotBeAsked() {
        AtomicInteger asked = new AtomicInteger();
        Workshop strict = checked(List.of((ordered, prediction, picture) -> {
            asked.incrementAndGet();
            throw new IllegalStateException("the checker is down");
        }));
        strict.service.order(order);
        await().until(() -> asked.get() > 3);
        run("update renderings set away_since = now() - interval '3 hours'");

        await().until(() -> !strict.heard.isEmpty());
        assertThat(strict.heard.peek().outcome()).isInstanceOf(RenderingOutcome.Failed.class);
        assertThat(strict.provider.requests).hasSize(1);
        assertThat(strict.pictures.keepings).hasValue(0);
    }

    @Test
    void anEndIsToldUntilItIsHeard() {
        AtomicInteger told = new AtomicInteger();
        workshop.observer = finished -> {
            if (told.incrementAndGet() < 6) {
                throw new IllegalStateException("the database of the observer is away");
            }
            workshop.heard.add(finished);
        };
        workshop.service.order(order);

        await().atMost(Duration.ofSeconds(60)).until(() -> !workshop.heard.isEmpty());
        awaitTold();
        assertThat(state(order)).isEqualTo("drawn");
    }

    @Test
    void aWebhookOnlyWakesItsRendering() {
        Workshop patient = Workshop.lookingAfter(Duration.ofHours(1), workshop);
        patient.provider.course = List.of(State.SUCCEEDED);
        patient.service.order(order);
        await().until(() -> "submitted".equals(state(order)));
        String prediction = one("select prediction_id from renderings where id = ?", order.id());
        RenderingWebhooks webhooks = new RenderingWebhooks(patient.providers, patient.renderings, patient.desk);

        webhooks.onWebhook(new WebhookArrived("somebody else", "1", prediction));
        webhooks.onWebhook(new WebhookArrived("replicate", "2", "not ours"));
        assertThat(state(order)).isEqualTo("submitted");
        webhooks.onWebhook(new WebhookArrived("replicate", "3", prediction));
        webhooks.onWebhook(new WebhookArrived("replicate", "3", prediction));

        awaitTold();
        assertThat(patient.heard).hasSize(1);
        patient.desk.close();
    }

    @Test
    void whatWasToldLongAgoIsForgotten() {
        workshop.service.order(order);
        awaitTold();
        run("update renderings set delivered_at = now() - interval '8 days'");

        workshop.sweeper.forget();

        assertThat(state(order)).isNull();
        assertThat(workshop.pictures.kept).hasSize(1);
    }

    private Workshop checked(List<OutputCheck> checks) {
        Workshop strict = new Workshop("server", workshop.provider, workshop.pictures, 8, Duration.ofMinutes(5), checks);
        workshop.desk.close();
        return strict;
    }

    private void insertQueued() {
        Workshop other = new Workshop();
        other.desk.close();
        other.service.order(order);
    }

    private void awaitTold() {
        await().atMost(Duration.ofSeconds(30)).until(() -> isTold(order));
    }

    private RenderingOutcome outcome() {
        return workshop.heard.peek().outcome();
    }

    private static ProviderTrouble trouble(ProviderTrouble.Kind kind) {
        return new ProviderTrouble(kind, "trouble", Duration.ofMillis(10), null);
    }
}
