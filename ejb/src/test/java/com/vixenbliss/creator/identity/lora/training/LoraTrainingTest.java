package com.vixenbliss.creator.identity.lora.training;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.identity.avatar.AvatarNotFound;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.dataset.TrainingSet;
import com.vixenbliss.creator.identity.lora.LoraNotFound;
import com.vixenbliss.creator.identity.lora.LoraOrder;
import com.vixenbliss.creator.identity.lora.LoraStatus;
import com.vixenbliss.creator.identity.lora.LoraView;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.identity.lora.row.State;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.training.Training;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.platform.webhook.WebhookArrived;
import com.vixenbliss.creator.visual.image.Sha256;
import com.vixenbliss.creator.visual.kit.likeness.LikenessWithdrawn;
import com.vixenbliss.creator.visual.rendering.LoraUse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A model from its order to its weights, and what may come between. */
class LoraTrainingTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private Studio studio;

    @BeforeEach
    void open() {
        run("delete from lora_models");
        studio = new Studio();
    }

    @AfterEach
    void close() {
        studio.sweeper.close();
        run("delete from lora_models");
    }

    @Test
    void anOrderEndsWithWeightsOfOursThatTheIdentityIsDrawnWith() {
        UUID lora = begin();

        studio.sweepUntilEnded(lora);

        LoraRow row = studio.row(lora);
        assertThat(row.state()).isEqualTo(State.SUCCEEDED);
        assertThat(row.weightsSha256()).isEqualTo(Sha256.of(ScriptedTrainer.LEARNT));
        assertThat(studio.store.get(StorageKey.of("loras/" + studio.avatar + "/" + lora + ".safetensors"))).isEqualTo(ScriptedTrainer.LEARNT);
        assertThat(studio.models.active(studio.avatar)).contains(new LoraUse(lora, 1.0));
        assertThat(studio.told).singleElement().isEqualTo(new StageEnded(studio.avatar, Stage.TRAINING, Stage.Ending.DONE, null));
        assertThat(studio.host.uploaded).containsExactly(new byte[] {'P', 'K'});
        assertThat(studio.host.orders.values()).singleElement().satisfies(order -> {
            assertThat(order.destination()).isEqualTo("vb-" + studio.avatar);
            assertThat(order.settings().path("trigger_word").asText()).isEqualTo("VXMIRA7Q");
        });
    }

    @Test
    void itIsPaidForOnce() {
        UUID lora = begin();
        studio.sweepUntilEnded(lora);

        assertThat(studio.money.spends.values()).containsExactly("settled 2.500000");
        assertThat(studio.booked).singleElement().satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo("lora.train");
            assertThat(entry.avatarId()).isEqualTo(studio.avatar);
            assertThat(entry.costUsd()).isEqualByComparingTo("2.50");
            assertThat(entry.units().path("training_seconds").asInt()).isEqualTo(600);
        });
        assertThat(studio.row(lora).costUsd()).isEqualByComparingTo("2.50");
    }

    @Test
    void theSamePicturesAndSettingsAreOneTraining() {
        UUID first = begin();
        studio.sweepUntilEnded(first);
        studio.told.clear();

        assertThat(begin()).isEqualTo(first);

        assertThat(studio.host.orders).hasSize(1);
        assertThat(studio.told).extracting(StageEnded::ending).containsExactly(Stage.Ending.DONE);
    }

    @Test
    void otherSettingsOrPicturesAreAnotherVersionWhichIsNotWornByItself() {
        UUID first = begin();
        studio.sweepUntilEnded(first);
        LoraView more = studio.service.order(studio.studio, studio.avatar, new LoraOrder(null, null, 2000, 32));
        studio.sweepUntilEnded(more.id());
        studio.set = new TrainingSet(studio.set.datasetId(), studio.avatar, Studio.ARCHIVE, "manifest-2", 31, "VXMIRA7Q");
        LoraView other = studio.service.order(studio.studio, studio.avatar, LoraOrder.USUAL);
        studio.sweepUntilEnded(other.id());

        assertThat(studio.service.versions(studio.studio, studio.avatar)).extracting(LoraView::version).containsExactly(3, 2, 1);
        assertThat(studio.models.active(studio.avatar)).map(LoraUse::loraModelId).contains(first);
    }

    @Test
    void oneThatCameToNothingIsTrainedAnew() {
        studio.host.last = Training.State.CANCELED;
        UUID first = begin();
        studio.sweepUntilEnded(first);
        studio.host.last = Training.State.SUCCEEDED;

        UUID second = begin();
        studio.sweepUntilEnded(second);

        assertThat(second).isNotEqualTo(first);
        assertThat(studio.row(first).state()).isEqualTo(State.FAILED);
        assertThat(studio.row(second).state()).isEqualTo(State.SUCCEEDED);
        assertThat(studio.row(second).version()).isEqualTo(2);
    }

    @Test
    void aTrainingThatFailsIsTriedOnceMoreWithAnArchiveOfItsOwn() {
        studio.host.looks.addAll(List.of(Training.State.FAILED));
        UUID lora = begin();

        studio.sweepUntilEnded(lora);

        assertThat(studio.row(lora).state()).isEqualTo(State.SUCCEEDED);
        assertThat(studio.host.archives.values()).doesNotHaveDuplicates().hasSize(2);
        assertThat(studio.money.spends.values()).containsExactlyInAnyOrder("released", "settled 2.500000");
    }

    @Test
    void twoThatFailAreEnough() {
        studio.host.last = Training.State.FAILED;
        UUID lora = begin();

        studio.sweepUntilEnded(lora);

        assertThat(studio.row(lora).state()).isEqualTo(State.FAILED);
        assertThat(studio.host.orders).hasSize(2);
        assertThat(studio.told).singleElement().satisfies(ended -> {
            assertThat(ended.ending()).isEqualTo(Stage.Ending.FAILED);
            assertThat(ended.reason()).isEqualTo("The provider could not train this model.");
        });
    }

    @Test
    void aBudgetThatDoesNotHoldItStopsItBeforeAnythingIsSent() {
        studio.money.against = new BudgetRefusal(TimeOrderedId.next(), Scope.AVATAR, studio.avatar, Period.TOTAL, new BigDecimal("1.00"),
                new BigDecimal("2.50"), BigDecimal.ZERO, BigDecimal.ZERO);
        UUID lora = begin();

        studio.sweepUntilEnded(lora);

        assertThat(studio.row(lora).state()).isEqualTo(State.STOPPED_AT_BUDGET);
        assertThat(studio.host.uploaded).isEmpty();
        assertThat(studio.told).singleElement().satisfies(ended -> {
            assertThat(ended.ending()).isEqualTo(Stage.Ending.STOPPED_AT_BUDGET);
            assertThat(ended.reason()).contains("USD 2.50", "USD 1.00");
        });
    }

    @Test
    void aProviderThatIsAwayIsWaitedForAndNothingCounts() {
        ProviderTrouble away = new ProviderTrouble(ProviderTrouble.Kind.UNAVAILABLE, "down", Duration.ofMillis(5), null);
        studio.host.beforePrepare.add(away);
        studio.host.beforeSubmit.add(away);
        studio.host.beforeSubmit.add(new ProviderTrouble(ProviderTrouble.Kind.RATE_LIMITED, "later", Duration.ofMillis(5), null));
        studio.host.beforeLook.add(away);
        studio.host.beforeFetch.add(away);
        UUID lora = begin();

        studio.sweepUntilEnded(lora);

        assertThat(studio.row(lora).state()).isEqualTo(State.SUCCEEDED);
        assertThat(studio.row(lora).attempts()).isEqualTo(1);
        assertThat(studio.host.orders).hasSize(1);
        assertThat(studio.money.spends).hasSize(1);
    }

    @Test
    void anAnswerThatWasLostIsNotOrderedAgain() {
        studio.host.afterSubmit.add(new ProviderTrouble(ProviderTrouble.Kind.UNKNOWN_OUTCOME, "cut", null, null));
        UUID lora = begin();

        studio.sweepUntilEnded(lora);

        assertThat(studio.row(lora).state()).isEqualTo(State.SUCCEEDED);
        assertThat(studio.host.orders).hasSize(1);
    }

    @Test
    void anOrderThatTheTrainerDoesNotTakeFailsAtOnce() {
        studio.host.beforeSubmit.add(new ProviderTrouble(ProviderTrouble.Kind.INVALID, "The model does not take this: 422", null, null));
        UUID lora = begin();

        studio.sweepUntilEnded(lora);

        assertThat(studio.row(lora).state()).isEqualTo(State.FAILED);
        assertThat(studio.money.spends.values()).containsExactly("released");
    }

    @Test
    void oneUnderWayIsStoppedAtTheProvider() {
        studio.host.last = Training.State.PROCESSING;
        UUID lora = begin();
        await().atMost(LONG).until(() -> studio.row(lora).progressStep() != null || swept());

        studio.service.cancel(studio.avatar);
        studio.sweepUntilEnded(lora);

        assertThat(studio.row(lora).state()).isEqualTo(State.CANCELLED);
        assertThat(studio.host.cancelled).hasSize(1);
        assertThat(studio.told).extracting(StageEnded::ending).containsExactly(Stage.Ending.CANCELLED);
        assertThat(studio.money.spends.values()).containsExactly("released");
    }

    @Test
    void oneThatOnlyWaitsIsCancelledAtOnce() {
        studio.host.last = Training.State.PROCESSING;
        UUID first = begin();
        UUID second = order(2000);
        UUID third = order(3000);
        await().atMost(LONG).until(() -> studio.row(second).state() == State.TRAINING || swept());
        assertThat(studio.row(third).state()).isEqualTo(State.QUEUED);

        LoraView view = studio.service.cancel(studio.studio, studio.avatar, third);

        assertThat(view.status()).isEqualTo(LoraStatus.CANCELED);
        assertThat(studio.row(first).state()).isNotEqualTo(State.CANCELLED);
        studio.service.cancel(studio.avatar);
        studio.sweepUntilEnded(first);
        studio.sweepUntilEnded(second);
    }

    @Test
    void oneThatTakesTooLongIsStopped() {
        studio.host.last = Training.State.PROCESSING;
        UUID lora = begin();
        await().atMost(LONG).until(() -> studio.row(lora).state() == State.TRAINING || swept());
        run("update lora_models set training_ends_at = now() - interval '1 second' where id = ?", lora);

        studio.sweepUntilEnded(lora);

        assertThat(studio.row(lora).reason()).startsWith("Training took longer than 120 minutes");
        assertThat(studio.host.cancelled).hasSize(1);
    }

    @Test
    void aWebhookOnlyWakesIt() {
        studio.host.last = Training.State.PROCESSING;
        UUID lora = begin();
        await().atMost(LONG).until(() -> studio.row(lora).state() == State.TRAINING || swept());
        run("update lora_models set due_at = now() + interval '1 hour' where id = ?", lora);
        String training = studio.row(lora).trainingId();
        studio.host.last = Training.State.SUCCEEDED;

        studio.sweeper.onWebhook(new WebhookArrived("somebody else", "1", training));
        studio.sweeper.onWebhook(new WebhookArrived("replicate", "2", "a prediction of a picture"));
        assertThat(studio.row(lora).state()).isEqualTo(State.TRAINING);
        studio.sweeper.onWebhook(new WebhookArrived("replicate", "3", training));
        studio.sweeper.onWebhook(new WebhookArrived("replicate", "3", training));

        await().atMost(LONG).until(() -> studio.row(lora).state() == State.SUCCEEDED);
        assertThat(studio.told).hasSize(1);
    }

    @Test
    void noMoreAreTrainedAtATimeThanThereArePlaces() {
        studio.host.last = Training.State.PROCESSING;
        List<UUID> loras = Stream.of(500, 600, 700, 800).map(this::order).toList();
        await().atMost(LONG).until(() -> studio.host.orders.size() == 2 || swept());
        studio.sweeper.sweep();

        assertThat(loras).extracting(lora -> studio.row(lora).state()).filteredOn(State.QUEUED::equals).hasSize(2);
        studio.host.last = Training.State.SUCCEEDED;
        loras.forEach(studio::sweepUntilEnded);
        assertThat(studio.host.orders).hasSize(4);
    }

    @Test
    void nobodyIsTrainedOnWhoDoesNotAgree() {
        studio.licences.withdrawn = true;

        assertThatThrownBy(this::begin).isInstanceOf(LikenessWithdrawn.class);
        assertThat(studio.host.uploaded).isEmpty();
    }

    @Test
    void whoWithdrawsWhileItTrainsStopsItAtTheProvider() {
        studio.host.last = Training.State.PROCESSING;
        UUID lora = begin();
        await().atMost(LONG).until(() -> studio.row(lora).state() == State.TRAINING || swept());

        studio.licences.withdrawn = true;
        studio.sweepUntilEnded(lora);

        assertThat(studio.row(lora).state()).isEqualTo(State.FAILED);
        assertThat(studio.row(lora).reason()).contains("licence");
        assertThat(studio.host.cancelled).hasSize(1);
        assertThat(studio.store.objects()).hasSize(1);
    }

    @Test
    void whoWithdrawsIsDrawnNoMoreAndHisWeightsAreWithheld() {
        UUID lora = begin();
        studio.sweepUntilEnded(lora);
        assertThat(studio.addresses.link(lora).base()).isEqualTo("flux-dev");
        assertThat(studio.service.find(studio.studio, studio.avatar, lora).weightsUrl()).isNotNull();

        studio.licences.withdrawn = true;

        LoraView view = studio.service.find(studio.studio, studio.avatar, lora);
        assertThat(view.weightsUrl()).isNull();
        assertThat(view.weightsWithheld()).isTrue();
        assertThatThrownBy(() -> studio.addresses.link(lora)).isInstanceOf(LikenessWithdrawn.class);
        assertThatThrownBy(() -> studio.service.activate(studio.studio, studio.avatar, lora)).isInstanceOf(LikenessWithdrawn.class);
    }

    @Test
    void anEarlierVersionCanBeChosenAgain() {
        UUID first = begin();
        studio.sweepUntilEnded(first);
        UUID second = order(2000);
        assertThatThrownBy(() -> studio.service.activate(studio.studio, studio.avatar, second)).hasMessageContaining("not trained");
        studio.sweepUntilEnded(second);

        assertThat(studio.service.activate(studio.studio, studio.avatar, second).active()).isTrue();
        assertThat(studio.service.activate(studio.studio, studio.avatar, first).active()).isTrue();

        assertThat(studio.service.find(studio.studio, studio.avatar, second).active()).isFalse();
        assertThat(studio.audited).extracting(AuditEntry::action)
                .containsExactly("lora_model.created", "lora_model.activated", "lora_model.activated");
    }

    @Test
    void anotherStudioSeesAndDoesNothing() {
        UUID lora = begin();
        UUID other = TimeOrderedId.next();

        assertThatThrownBy(() -> studio.service.find(other, studio.avatar, lora)).isInstanceOf(AvatarNotFound.class);
        assertThatThrownBy(() -> studio.service.activate(other, studio.avatar, lora)).isInstanceOf(AvatarNotFound.class);
        assertThatThrownBy(() -> studio.service.cancel(other, studio.avatar, lora)).isInstanceOf(AvatarNotFound.class);
        assertThatThrownBy(() -> studio.service.find(studio.studio, studio.avatar, other)).isInstanceOf(LoraNotFound.class);
    }

    @Test
    void whoDrawsAnIdentityGoesByWhatItsModelWasTrainedOn() {
        UUID sdxl = studio.service.order(studio.studio, studio.avatar, new LoraOrder(null, "sdxl", null, null)).id();
        studio.sweepUntilEnded(sdxl);

        assertThat(studio.models.likeness(studio.avatar)).hasValueSatisfying(likeness -> {
            assertThat(likeness.imageModel()).isEqualTo("modal/sdxl-lora");
            assertThat(likeness.triggerWord()).isEqualTo("VXMIRA7Q");
        });
        assertThatThrownBy(() -> studio.service.order(studio.studio, studio.avatar, new LoraOrder(null, "wan-2", null, null)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.errors()).isNotEmpty());
    }

    private UUID begin() {
        return studio.service.begin(studio.avatar, LoraOrder.USUAL).id();
    }

    private UUID order(int steps) {
        return studio.service.order(studio.studio, studio.avatar, new LoraOrder(null, null, steps, null)).id();
    }

    private boolean swept() {
        studio.sweeper.sweep();
        return false;
    }
}
