package com.vixenbliss.creator.identity.dataset;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.dataset.gate.TestPictures;
import com.vixenbliss.creator.identity.dataset.row.DatasetStatus;
import com.vixenbliss.creator.identity.dataset.row.DecidedBy;
import com.vixenbliss.creator.identity.dataset.row.ShotState;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.visual.image.Pictures;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.rendering.RenderingOrder;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DatasetLifeTest {

    private static final int SIZE = 12;

    private final Sitting sitting = new Sitting();

    /** No two of them look alike. */
    private static final List<byte[]> POOL =
            IntStream.range(0, 40).mapToObj(seed -> Pictures.png(TestPictures.sharp(512, 576, seed))).toList();

    private byte[] good(RenderingOrder order) {
        return POOL.get(List.copyOf(sitting.orders.keySet()).indexOf(order.id()) % POOL.size());
    }

    private UUID made() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        sitting.work(dataset, this::good);
        return dataset;
    }

    private DatasetImageView image(int position) {
        return sitting.view().images().stream().filter(image -> image.position() == position).findFirst().orElseThrow();
    }

    private DatasetImageView decide(DatasetImageView image, boolean accepted) {
        return sitting.decisions.decide(sitting.studio, sitting.avatar, image.id(),
                before -> new Decision(accepted, before.caption(), before.rejectionReason()));
    }

    private void passTime() {
        run("update training_datasets set assemble_at = now() - interval '1 second' where avatar_id = ?", sitting.avatar);
    }

    @Test
    void aDatasetIsPlannedDrawnJudgedAndPacked() {
        UUID dataset = made();

        DatasetView view = sitting.view();
        assertThat(view.status()).isEqualTo(DatasetStatus.READY);
        assertThat(view.acceptedCount()).isEqualTo(SIZE);
        assertThat(view.usedCount()).isEqualTo(SIZE);
        assertThat(view.missing()).isEmpty();
        assertThat(view.captionFindings()).isEmpty();
        assertThat(view.costUsd()).isEqualByComparingTo(Sitting.PRICE.multiply(BigDecimal.valueOf(SIZE)));
        assertThat(sitting.sets.trainingSet(dataset)).hasValueSatisfying(set -> {
            assertThat(set.images()).isEqualTo(SIZE);
            assertThat(set.triggerWord()).isEqualTo(sitting.trigger());
            assertThat(set.archive().path()).isEqualTo("datasets/" + sitting.avatar + "/" + dataset + "/" + view.manifestSha256() + ".zip");
        });
        assertThat(sitting.ended).containsExactly(new StageEnded(sitting.avatar, Stage.DATASET, Stage.Ending.DONE, null));
    }

    @Test
    void theArchiveHasAPictureAndACaptionForEachPlace() throws IOException {
        UUID dataset = made();
        byte[] zip = sitting.store.get(sitting.sets.trainingSet(dataset).orElseThrow().archive());

        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                entries++;
            }
        }
        assertThat(entries).isEqualTo(2 * SIZE);
    }

    @Test
    void everyPictureIsOrderedOnceAfterTheAnchorAndForTheIdentity() {
        UUID dataset = made();

        assertThat(sitting.orders).hasSize(SIZE);
        assertThat(sitting.orders.values()).allSatisfy(order -> {
            assertThat(order.prompt().referenceImageIds()).containsExactly(sitting.anchor);
            assertThat(order.type()).isEqualTo(ImageType.DATASET);
            assertThat(order.folder()).isEqualTo("datasets/" + sitting.avatar + "/" + dataset);
            assertThat(order.avatarId()).isEqualTo(sitting.avatar);
            assertThat(order.userId()).isNull();
        });
        assertThat(sitting.orders.values()).extracting(RenderingOrder::seed).doesNotHaveDuplicates();
    }

    @Test
    void beginningTwiceIsOnce() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);

        assertThat(sitting.service.begin(sitting.avatar, SIZE)).isEqualTo(dataset);
        assertThat(sitting.view().images()).hasSize(SIZE);
        assertThat(sitting.sets.wanted(1_000)).contains(dataset);
    }

    @Test
    void whatIsReadyIsDoneAtOnceForWhoeverBeginsIt() {
        UUID dataset = made();
        sitting.ended.clear();

        assertThat(sitting.service.begin(sitting.avatar, SIZE)).isEqualTo(dataset);
        assertThat(sitting.ended).extracting(StageEnded::ending).containsExactly(Stage.Ending.DONE);
        assertThat(sitting.orders).hasSize(SIZE);
    }

    @Test
    void aBadPictureIsRejectedWithItsReasonAndDrawnAgain() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        UUID bad = sitting.view().images().getFirst().id();
        sitting.work(dataset, order -> order.id().equals(bad) ? Pictures.png(new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB)) : good(order));

        List<DatasetImageView> attempts = sitting.view().images().stream().filter(image -> image.position() == 1).toList();
        assertThat(attempts).extracting(DatasetImageView::attempt).containsExactly(2, 1);
        assertThat(attempts.getLast().rejectionReason()).contains("too dark");
        assertThat(attempts.getFirst().accepted()).isTrue();
        assertThat(attempts.getFirst().seed()).isNotEqualTo(attempts.getLast().seed());
        assertThat(sitting.view().status()).isEqualTo(DatasetStatus.READY);
    }

    @Test
    void aPlaceThatNeverGetsAGoodPictureIsGivenUpAndMissed() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        String axes = sitting.view().images().getFirst().prompt();
        sitting.work(dataset, order -> order.prompt().text().equals(axes) ? null : good(order));

        DatasetView view = sitting.view();
        assertThat(view.images()).filteredOn(image -> image.position() == 1).hasSize(3).allMatch(image -> image.state() == ShotState.FAILED);
        assertThat(view.status()).isEqualTo(DatasetStatus.READY);
        assertThat(view.missing()).hasSize(6);
    }

    @Test
    void ofPicturesThatLookAlikeTheBestStays() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        List<DatasetImageView> planned = sitting.view().images();
        BufferedImage same = TestPictures.sharp(512, 576, 99);
        sitting.orderAll(dataset);
        sitting.draw(sitting.orders.get(planned.get(0).id()), Pictures.png(dimmed(same)));
        sitting.step(dataset);
        sitting.draw(sitting.orders.get(planned.get(1).id()), Pictures.png(same));
        sitting.step(dataset);
        sitting.draw(sitting.orders.get(planned.get(2).id()), Pictures.png(dimmed(same)));
        sitting.step(dataset);

        assertThat(Sitting.stateOf(planned.get(0).id())).isEqualTo("rejected");
        assertThat(Sitting.stateOf(planned.get(1).id())).isEqualTo("accepted");
        assertThat(Sitting.stateOf(planned.get(2).id())).isEqualTo("rejected");
        assertThat(one("select rejection_reason from dataset_images where id = ?", planned.get(0).id())).isEqualTo("It looks like picture 2, which is better.");
        assertThat(sitting.view().images()).filteredOn(image -> image.attempt() == 2).extracting(DatasetImageView::position).containsExactly(1, 3);
    }

    private static BufferedImage dimmed(BufferedImage picture) {
        BufferedImage dimmed = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dimmed.setRGB(x, y, new Color(picture.getRGB(x, y)).darker().getRGB());
            }
        }
        return dimmed;
    }

    @Test
    void fewerThanTenGoodPicturesAreNoDataset() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        sitting.work(dataset, order -> order.seed() % 2 == 0 && sitting.paid.size() < 9 ? good(order) : null);

        assertThat(sitting.view().status()).isEqualTo(DatasetStatus.FAILED);
        assertThat(sitting.view().reason()).contains("a trainer takes no fewer than 10");
        assertThat(sitting.ended).extracting(StageEnded::ending).containsExactly(Stage.Ending.FAILED);
        assertThat(sitting.sets.trainingSet(dataset)).isEmpty();
    }

    @Test
    void itStopsAtTheBudgetOnceWhatIsUnderWayHasCome() {
        sitting.budget = Sitting.PRICE.multiply(BigDecimal.valueOf(6));
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        sitting.work(dataset, this::good);

        assertThat(sitting.orders).hasSize(6);
        assertThat(sitting.view().status()).isEqualTo(DatasetStatus.STOPPED_AT_BUDGET);
        assertThat(sitting.view().reason()).contains("the budget of this avatar is USD 0.24");
        assertThat(sitting.view().acceptedCount()).isEqualTo(6);
        assertThat(sitting.ended).extracting(StageEnded::ending).containsExactly(Stage.Ending.STOPPED_AT_BUDGET);
    }

    @Test
    void whatWasStoppedAtTheBudgetGoesOnWithAGreaterOneAndPaysForNothingTwice() {
        sitting.budget = Sitting.PRICE.multiply(BigDecimal.valueOf(6));
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        sitting.work(dataset, this::good);
        sitting.budget = BigDecimal.TEN;

        assertThat(sitting.service.begin(sitting.avatar, SIZE)).isEqualTo(dataset);
        sitting.work(dataset, this::good);

        assertThat(sitting.orders).hasSize(SIZE);
        assertThat(sitting.view().status()).isEqualTo(DatasetStatus.READY);
    }

    @Test
    void whatIsCancelledStopsWhatIsBeingDrawnAndCanBeTakenUp() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        sitting.orderAll(dataset);
        sitting.draw(sitting.orders.values().iterator().next(), good(sitting.orders.values().iterator().next()));
        sitting.service.cancel(sitting.avatar);

        assertThat(sitting.cancelled).hasSize(SIZE - 1);
        assertThat(sitting.view().status()).isEqualTo(DatasetStatus.CANCELLED);
        assertThat(sitting.step(dataset)).isEqualTo(DatasetTask.DONE);
        List.copyOf(sitting.cancelled).forEach(order -> sitting.end(sitting.orders.get(order), new RenderingOutcome.Cancelled()));
        sitting.service.begin(sitting.avatar, SIZE);
        sitting.work(dataset, this::good);

        assertThat(sitting.view().status()).isEqualTo(DatasetStatus.READY);
        assertThat(sitting.paid).hasSize(SIZE);
    }

    @Test
    void whereverItIsKilledItGoesOnAndNoPictureIsPaidTwice() {
        Random moments = new Random(11);
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        for (int kill = 0; kill < 40; kill++) {
            for (int steps = moments.nextInt(6); steps > 0; steps--) {
                if (sitting.step(dataset) instanceof DatasetTask.Wait) {
                    sitting.drawAll(order -> moments.nextBoolean() ? good(order) : null);
                }
            }
            UUID told = sitting.paid.stream().skip(sitting.paid.isEmpty() ? 0 : moments.nextInt(sitting.paid.size())).findFirst().orElse(null);
            if (told != null) {
                sitting.end(sitting.orders.get(told), new RenderingOutcome.Drawn(UUID.randomUUID(), Sitting.PRICE));
            }
        }
        sitting.work(dataset, this::good);

        DatasetView view = sitting.view();
        long exhausted = SIZE - view.acceptedCount();
        assertThat(view.images().stream().filter(DatasetImageView::accepted).map(DatasetImageView::position)).doesNotHaveDuplicates();
        assertThat(sitting.paid).hasSize(view.acceptedCount());
        assertThat(exhausted).isLessThan(SIZE);
        assertThat(view.costUsd()).isEqualByComparingTo(Sitting.PRICE.multiply(BigDecimal.valueOf(sitting.paid.size())));
    }

    @Test
    void whatWasTakenInHandByOneWorkerIsNotGivenToAnother() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);

        assertThat(sitting.pump.next(dataset)).isNotEqualTo(sitting.pump.next(dataset));
    }

    @Test
    void packingAgainIsTheSameVersion() {
        UUID dataset = made();
        String manifest = sitting.view().manifestSha256();
        run("update training_datasets set status = 'assembling' where id = ?", dataset);

        assertThat(sitting.assembly.assemble(dataset)).contains(manifest);
        assertThat(sitting.store.objects()).hasSize(1);
    }

    @Test
    void whatAPersonRejectsLeavesTheNextVersionAndTheOneBeforeStays() {
        UUID dataset = made();
        TrainingSet before = sitting.sets.trainingSet(dataset).orElseThrow();
        sitting.ended.clear();

        DatasetImageView rejected = decide(image(3), false);
        passTime();
        sitting.work(dataset, this::good);

        TrainingSet after = sitting.sets.trainingSet(dataset).orElseThrow();
        assertThat(rejected.rejectionReason()).isEqualTo("Rejected by hand.");
        assertThat(rejected.decidedBy()).isEqualTo(DecidedBy.PERSON);
        assertThat(after.manifestSha256()).isNotEqualTo(before.manifestSha256());
        assertThat(after.images()).isEqualTo(SIZE - 1);
        assertThat(sitting.store.find(before.archive())).isPresent();
        assertThat(sitting.orders).hasSize(SIZE);
        assertThat(sitting.ended).isEmpty();
        assertThat(sitting.trail).extracting(entry -> entry.action()).contains("dataset_image.changed");
    }

    @Test
    void whatAPersonAcceptsAgainIsTheVersionBefore() {
        UUID dataset = made();
        String before = sitting.view().manifestSha256();
        decide(image(3), false);
        decide(image(3), true);
        sitting.assembly.assemble(dataset);

        assertThat(sitting.view().manifestSha256()).isEqualTo(before);
    }

    @Test
    void whatIsChangedWhileItIsPackedIsPackedAnew() {
        UUID dataset = made();
        decide(image(3), false);
        sitting.store.goAwayAfter(0);
        assertThatThrownBy(() -> sitting.assembly.assemble(dataset)).isInstanceOf(Fault.class);
        sitting.store.comeBack();
        decide(image(4), false);
        sitting.assembly.assemble(dataset);

        assertThat(sitting.sets.trainingSet(dataset).orElseThrow().images()).isEqualTo(SIZE - 2);
    }

    @Test
    void aCaptionThatSpoilsTheTrainingIsRefusedAndChangesNothing() {
        made();
        DatasetImageView image = image(2);

        assertThatThrownBy(() -> sitting.decisions.decide(sitting.studio, sitting.avatar, image.id(),
                before -> new Decision(true, sitting.trigger() + ", long red hair", null)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.errors()).singleElement().satisfies(
                        error -> assertThat(error.toString()).contains("caption")));
        assertThat(image(2)).isEqualTo(image);
        assertThat(sitting.view().status()).isEqualTo(DatasetStatus.READY);
    }

    @Test
    void aPictureThatIsNotThereYetCannotBeDecidedOn() {
        sitting.service.begin(sitting.avatar, SIZE);

        assertThatThrownBy(() -> decide(image(1), true)).isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo("image-not-judged"));
    }

    @Test
    void anotherStudioFindsNothing() {
        made();
        UUID stranger = UUID.randomUUID();
        UUID image = image(1).id();

        assertThatThrownBy(() -> sitting.views.get(stranger, sitting.avatar)).isInstanceOf(Fault.class).hasMessageContaining("no such");
        assertThatThrownBy(() -> sitting.service.rebuild(stranger, sitting.avatar, new Rebuild(false, null))).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> sitting.decisions.decide(stranger, sitting.avatar, image, before -> before)).isInstanceOf(Fault.class);
    }

    @Test
    void rebuildingDrawsWhatAPersonHasRejected() {
        UUID dataset = made();
        decide(image(3), false);
        sitting.assembly.assemble(dataset);

        sitting.service.rebuild(sitting.studio, sitting.avatar, new Rebuild(false, null));
        sitting.work(dataset, this::good);

        assertThat(sitting.orders).hasSize(SIZE + 1);
        assertThat(sitting.view().acceptedCount()).isEqualTo(SIZE);
        assertThat(sitting.ended).hasSize(1);
    }

    @Test
    void rebuildingAnewPlansAnotherDatasetAndLeavesTheOneBefore() {
        UUID before = made();
        sitting.service.rebuild(sitting.studio, sitting.avatar, new Rebuild(true, 15));

        assertThat(sitting.view().id()).isNotEqualTo(before);
        assertThat(sitting.view().targetCount()).isEqualTo(15);
        assertThat(sitting.sets.trainingSet(before)).isPresent();
        assertThatThrownBy(() -> sitting.service.rebuild(sitting.studio, sitting.avatar, new Rebuild(true, 15)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo("dataset-in-hand"));
    }

    @Test
    void anotherAnchorIsAnotherFaceSoAllIsDrawnAnew() {
        UUID before = made();
        sitting.anchor = UUID.randomUUID();

        assertThat(sitting.service.begin(sitting.avatar, SIZE)).isNotEqualTo(before);
        assertThat(sitting.view().anchorImageId()).isEqualTo(sitting.anchor);
    }

    @Test
    void nothingIsDrawnAfterALicenceHasEndedAndNothingIsShown() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        sitting.step(dataset);
        sitting.drawAll(this::good);
        sitting.licensed = false;
        sitting.work(dataset, this::good);

        assertThat(sitting.orders).hasSize(1);
        assertThat(sitting.view().status()).isEqualTo(DatasetStatus.FAILED);
        assertThat(sitting.view().reason()).contains("licence");
        assertThat(sitting.view().images()).allMatch(image -> image.imageUrl() == null);
        assertThatThrownBy(() -> sitting.service.begin(sitting.avatar, SIZE)).isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo("no-anchor"));
    }

    @Test
    void aPictureWhoseFileIsGoneIsDrawnAgain() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        sitting.orderAll(dataset);
        sitting.drawAll(this::good);
        sitting.files.remove(sitting.files.keySet().iterator().next());
        sitting.work(dataset, this::good);

        assertThat(sitting.view().acceptedCount()).isEqualTo(SIZE);
        assertThat(sitting.orders).hasSize(SIZE + 1);
    }

    @Test
    void aPictureWhoseRowIsGoneIsNotKept() {
        UUID dataset = sitting.service.begin(sitting.avatar, SIZE);
        sitting.step(dataset);
        run("delete from training_datasets where id = ?", dataset);
        sitting.drawAll(this::good);

        assertThat(sitting.files).isEmpty();
    }
}
