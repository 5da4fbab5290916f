package com.vixenbliss.creator.identity.making;

import static com.vixenbliss.creator.identity.avatar.Stage.ANCHOR;
import static com.vixenbliss.creator.identity.avatar.Stage.BIOGRAPHY;
import static com.vixenbliss.creator.identity.avatar.Stage.CHARACTER;
import static com.vixenbliss.creator.identity.avatar.Stage.DATASET;
import static com.vixenbliss.creator.identity.avatar.Stage.TRAINING;
import static com.vixenbliss.creator.identity.making.Workshop.order;
import static com.vixenbliss.creator.identity.making.Workshop.stage;
import static com.vixenbliss.creator.identity.making.Workshop.status;
import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.catalogue.character.CharacterLeaving;
import com.vixenbliss.creator.identity.avatar.Stage.Ending;
import com.vixenbliss.creator.identity.biography.Answers;
import com.vixenbliss.creator.identity.making.step.Hands;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.visual.kit.model.LicenceStatement;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An identity from its order to its end, on a real PostgreSQL: each stage is begun once, and every end has its reason. */
class MakingTest {

    private final Workshop workshop = new Workshop();
    private final Hands hands = workshop.hands;

    @Test
    void oneStageFollowsTheOtherUntilItIsReady() {
        UUID avatar = workshop.atAnchor(order());
        assertThat(stage(avatar, CHARACTER)).isEqualTo("done");
        assertThat(stage(avatar, ANCHOR)).isEqualTo("running");
        assertThat(status(avatar)).isEqualTo("bio_ready");
        assertThat(hands.characters.getFirst().name()).isEqualTo("Nela Brandt");
        assertThat(hands.kits.seeds).containsExactly(41L, 42L);

        List<UUID> candidates = List.copyOf(hands.kits.candidates.keySet());
        hands.drawn(candidates.getLast(), true);
        assertThat(stage(avatar, ANCHOR)).isEqualTo("running");
        hands.drawn(candidates.getFirst(), true);
        workshop.goOn();

        assertThat(hands.kits.anchor).isEqualTo(candidates.getFirst());
        assertThat(status(avatar)).isEqualTo("anchor_ready");
        assertThat(hands.datasets).containsExactly("begin 10");
        workshop.end(avatar, DATASET, Ending.DONE, null);
        assertThat(status(avatar)).isEqualTo("training");
        workshop.end(avatar, TRAINING, Ending.DONE, null);
        assertThat(status(avatar)).isEqualTo("ready");
        assertThat(hands.model.asked).hasSize(1);
    }

    @Test
    void whatIsFoundAndPaidForIsWrittenWithThePersona() {
        UUID avatar = workshop.atAnchor(order());

        assertThat(one("select name || ' ' || (bio like '%Kenyan naturals%') from avatars where id = ?", avatar))
                .isEqualTo("Nela Brandt true");
        assertThat(one("select string_agg(component_type || version, ' ' order by component_type) from identity_components where avatar_id = ?",
                avatar)).isEqualTo("backstory1 biography1 personality1 visual1 voice1");
        assertThat(one("select sum(cost_usd) from identity_components where avatar_id = ?", avatar)).isEqualTo("0.004000");
        assertThat(hands.purse.spends).containsValue("settled 0.004");
    }

    @Test
    void withoutATrainingItIsReadyWithItsPictures() {
        UUID avatar = workshop.atAnchor(new IdentityOrder("coffee", null, null, null, null, null, 10, false, null, null, null));
        List.copyOf(hands.kits.candidates.keySet()).forEach(asset -> hands.drawn(asset, true));
        workshop.goOn();

        workshop.end(avatar, DATASET, Ending.DONE, null);

        assertThat(stage(avatar, TRAINING)).isEqualTo("skipped");
        assertThat(status(avatar)).isEqualTo("ready");
        assertThat(hands.datasets).doesNotContain("train");
    }

    @Test
    void answersThatCannotBeUsedFailTheStageAndItCanBeTriedAgain() {
        hands.model.then("no").then(Answers.biography(answer -> answer.put("age", 19)));
        UUID avatar = workshop.ordered(order());
        workshop.goOn();
        assertThat(stage(avatar, BIOGRAPHY)).isEqualTo("failed: The model's answers could not be used: age is below 21.");
        assertThat(status(avatar)).isEqualTo("failed");
        assertThat(hands.purse.spends).containsValue("settled 0.008");

        hands.model.then(Answers.biography());
        assertThat(workshop.again(avatar, BIOGRAPHY)).isTrue();
        workshop.goOn();

        assertThat(stage(avatar, BIOGRAPHY)).isEqualTo("done");
        assertThat(one("select attempts from identity_stages where avatar_id = ? and stage = 'biography'", avatar)).isEqualTo("2");
    }

    @Test
    void aModelThatIsAwayIsAskedAgainAFewTimes() {
        UUID avatar = workshop.ordered(order());
        workshop.goOn();
        for (int claim = 1; claim < 6; claim++) {
            assertThat(stage(avatar, BIOGRAPHY)).isEqualTo("running");
            run("update identity_stages set due_at = now() where avatar_id = ?", avatar);
            hands.desk.offer(avatar);
        }

        assertThat(stage(avatar, BIOGRAPHY)).isEqualTo("failed: No model answers.");
        assertThat(hands.purse.spends).containsValue("released");
    }

    @Test
    void aServerThatDiesOverABiographyGivesItBack() throws SQLException {
        UUID avatar = workshop.ordered(order());
        workshop.driver.drive(avatar);
        hands.wanted.clear();
        workshop.moved.clear();
        hands.model.then(Answers.biography());
        run("update identity_stages set node = 'server/before', due_at = now() + interval '5 minutes' where avatar_id = ?", avatar);
        hands.desk.offer(avatar);
        assertThat(hands.model.asked).isEmpty();

        Hands.claims("server").recover();
        assertThat(hands.claims.due(1_000)).contains(avatar);
        hands.desk.offer(avatar);
        hands.desk.offer(avatar);

        assertThat(stage(avatar, BIOGRAPHY)).isEqualTo("done");
        assertThat(hands.model.asked).hasSize(1);
    }

    @Test
    void whoDrivesAtOnceBeginsAStageOnce() {
        UUID avatar = workshop.ordered(order());

        IntStream.range(0, 8).parallel().forEach(i -> workshop.driver.drive(avatar));

        assertThat(hands.wanted).containsExactly(avatar);
        assertThat(one("select attempts from identity_stages where avatar_id = ? and stage = 'biography'", avatar)).isEqualTo("1");
    }

    @Test
    void whatNobodyBeganIsFoundByItsRows() throws SQLException {
        UUID avatar = workshop.ordered(order());
        assertThat(workshop.open.due(1_000)).doesNotContain(avatar);

        run("update identity_stages set updated_at = now() - interval '10 seconds' where avatar_id = ?", avatar);

        assertThat(workshop.open.due(1_000)).containsOnlyOnce(avatar);
    }

    @Test
    void aRefusalEndsTheStageWithTheFieldAtFault() {
        hands.refusal = Fault.invalid("backstory", "describes somebody under 18");

        UUID avatar = workshop.atAnchor(order());

        assertThat(stage(avatar, CHARACTER)).isEqualTo("failed: Some fields are not valid. backstory describes somebody under 18.");
        assertThat(one("select character_id from avatars where id = ?", avatar)).isNull();
    }

    @Test
    void theBudgetStopsWhereTheNextCallWouldCostTooMuch() {
        hands.purse.left = new BigDecimal("0.0001");
        UUID avatar = workshop.ordered(order());
        workshop.goOn();
        assertThat(stage(avatar, BIOGRAPHY)).startsWith("stopped_at_budget: This would cost USD");
        assertThat(hands.model.asked).isEmpty();

        hands.purse.left = new BigDecimal("0.02");
        hands.model.then(Answers.biography());
        workshop.again(avatar, BIOGRAPHY);
        workshop.goOn();
        assertThat(stage(avatar, ANCHOR)).isEqualTo("running");
    }

    @Test
    void anAnchorThatTheBudgetDoesNotHoldIsNotOrdered() {
        hands.model.then(Answers.biography());
        UUID avatar = workshop.ordered(order());
        workshop.driver.drive(avatar);
        hands.desk.offer(hands.wanted.poll());
        hands.purse.left = new BigDecimal("0.001");

        workshop.goOn();

        assertThat(stage(avatar, ANCHOR)).startsWith("stopped_at_budget: This would cost USD");
        assertThat(status(avatar)).isEqualTo("bio_ready");
        assertThat(hands.kits.candidates).isEmpty();
    }

    @Test
    void candidatesOfWhichNoneIsDrawnFailAndOthersAreDrawnNext() {
        UUID avatar = workshop.atAnchor(order());
        List.copyOf(hands.kits.candidates.keySet()).forEach(asset -> hands.drawn(asset, false));
        assertThat(stage(avatar, ANCHOR)).isEqualTo("failed: No candidate could be drawn. The provider will not draw this.");

        workshop.moved.clear();
        workshop.again(avatar, ANCHOR);
        workshop.goOn();

        assertThat(hands.kits.seeds).containsExactly(41L, 42L, 43L, 44L);
        assertThat(stage(avatar, ANCHOR)).isEqualTo("running");
    }

    @Test
    void aMemberWhoWantsToChooseIsWaitedFor() {
        UUID avatar = workshop.atAnchor(new IdentityOrder("coffee", null, null, null, null, null, 10, null, true, null, null));
        List<UUID> candidates = List.copyOf(hands.kits.candidates.keySet());
        candidates.forEach(asset -> hands.drawn(asset, true));
        workshop.goOn();
        assertThat(one("select needs from identity_stages where avatar_id = ? and stage = 'anchor'", avatar)).isEqualTo("anchor_choice");
        assertThat(hands.datasets).isEmpty();

        hands.choose(candidates.getLast(), false);
        workshop.goOn();

        assertThat(stage(avatar, ANCHOR)).isEqualTo("done");
        assertThat(hands.datasets).containsExactly("begin 10");
    }

    @Test
    void whoeverIsToLookLikeSomebodyWaitsForALicensedPicture() {
        Likeness ada = new Likeness(LikenessSource.CONSENTED_PERSON,
                new LicenceStatement("Ada Example", "posts", Instant.now().plusSeconds(3_600), ""));
        UUID avatar = workshop.atAnchor(new IdentityOrder("coffee", null, null, null, null, null, 10, null, null, ada, null));
        assertThat(one("select needs from identity_stages where avatar_id = ? and stage = 'anchor'", avatar)).isEqualTo("licensed_anchor");
        assertThat(hands.kits.candidates).isEmpty();

        hands.choose(hands.kits.bring(), false);
        assertThat(stage(avatar, ANCHOR)).isEqualTo("running");
        hands.choose(hands.kits.bring(), true);

        assertThat(stage(avatar, ANCHOR)).isEqualTo("done");
        assertThat(one("select likeness from avatars where id = ?", avatar)).isEqualTo("consented_person");
    }

    @Test
    void whatIsUnderWayStopsWhenThePersonAgreesNoMore() {
        UUID avatar = workshop.atDataset();
        UUID kit = UUID.fromString(one("select avatar_kit_id from avatars where id = ?", avatar));

        JoinedDatabase.run(() -> workshop.stops.likenessEnded(kit));

        assertThat(stage(avatar, DATASET)).isEqualTo("failed: The licence of the person whom it would show has ended.");
        assertThat(hands.datasets).containsExactly("begin 10", "cancel");
        workshop.withdrawn = Set.of(kit);
        workshop.again(avatar, DATASET);
        workshop.goOn();
        assertThat(stage(avatar, DATASET)).startsWith("failed: ");
        assertThat(hands.datasets).containsExactly("begin 10", "cancel");
    }

    @Test
    void whatIsCancelledStopsWhereItIsAndGoesOnWhenItIsTriedAgain() {
        UUID avatar = workshop.atDataset();

        assertThat(workshop.stop(avatar)).isTrue();
        assertThat(workshop.stop(avatar)).isFalse();
        workshop.goOn();

        assertThat(stage(avatar, DATASET)).isEqualTo("cancelled: It was cancelled.");
        workshop.end(avatar, DATASET, Ending.CANCELLED, "told by the data set as well");
        assertThat(stage(avatar, DATASET)).isEqualTo("cancelled: It was cancelled.");
        workshop.again(avatar, DATASET);
        workshop.goOn();
        assertThat(hands.datasets).containsExactly("begin 10", "cancel", "begin 10");
    }

    @Test
    void anAnswerThatComesAfterTheCancelIsThrownAway() {
        UUID avatar = workshop.ordered(order());
        workshop.driver.drive(avatar);

        workshop.stop(avatar);
        hands.model.then(Answers.biography());
        workshop.goOn();

        assertThat(stage(avatar, BIOGRAPHY)).startsWith("cancelled");
        assertThat(hands.model.asked).isEmpty();
        assertThat(hands.purse.spends).containsValue("released");
    }

    @Test
    void anIdentityWhoseCharacterIsDeletedIsStoppedAndPutAway() {
        UUID avatar = workshop.atDataset();
        UUID character = UUID.fromString(one("select character_id from avatars where id = ?", avatar));

        JoinedDatabase.run(() -> workshop.stops.onLeaving(new CharacterLeaving(character)));
        workshop.goOn();

        assertThat(stage(avatar, DATASET)).isEqualTo("cancelled: Its character was deleted.");
        assertThat(hands.datasets).containsExactly("begin 10", "cancel");
        assertThat(status(avatar)).isEqualTo("archived");
        assertThat(one("select character_id from avatars where id = ?", avatar)).isNull();
    }

    @Test
    void whatIsTrainedAgainLaterMovesNoStage() {
        UUID avatar = workshop.atDataset();
        workshop.end(avatar, DATASET, Ending.DONE, null);
        workshop.end(avatar, TRAINING, Ending.DONE, null);

        workshop.end(avatar, TRAINING, Ending.FAILED, "another training");

        assertThat(stage(avatar, TRAINING)).isEqualTo("done");
        assertThat(status(avatar)).isEqualTo("ready");
    }

    @Test
    void theEstimateTellsTheStagesThatCost() {
        CostEstimate whole = workshop.steps.estimate(order());
        CostEstimate untrained = workshop.steps.estimate(
                new IdentityOrder("coffee", null, null, Map.of(), null, null, 10, false, null, null, null));

        assertThat(whole.parts()).extracting(CostEstimate.Part::stage).containsExactly(BIOGRAPHY, ANCHOR, DATASET, TRAINING);
        assertThat(whole.estimateUsd().subtract(untrained.estimateUsd())).isEqualByComparingTo("2.50");
    }
}
