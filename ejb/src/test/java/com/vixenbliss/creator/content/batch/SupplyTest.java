package com.vixenbliss.creator.content.batch;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.content.batch.model.BatchPlan;
import com.vixenbliss.creator.content.batch.model.BatchStatus;
import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.content.piece.making.Floor;
import com.vixenbliss.creator.content.piece.model.AccessTier;
import com.vixenbliss.creator.content.template.Orders;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.avatar.model.AvatarStatus;
import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.cost.budget.Action;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SupplyTest {

    private static final ImageModel MODEL = new ImageModels(new ImageSettings(name -> Optional.empty())).forReference();
    private static final BigDecimal CAPTION = new BigDecimal("0.002");

    private final Floor floor = new Floor(0);
    private final MapOfBatches batches = new MapOfBatches();
    private final UUID anchor = UUID.randomUUID();
    private boolean drawable = true;

    private ContentBatch batch(int pieces) {
        ContentBatch batch = ContentBatch.ordered(floor.scenario.studio, floor.avatar, new BatchPlan(pieces, "fitness",
                Orders.of("fitness", 1).template(), List.of("instagram"), List.of(), AccessTier.FREE, false, 42, BigDecimal.ONE), null, Instant.now());
        batches.add(batch);
        floor.anotherBatch(batch.id(), pieces);
        batch.runs(1, Instant.now());
        return batch;
    }

    private Supply supply(int ahead) {
        Avatars avatars = new Avatars(Clock.systemUTC()) {
            @Override
            public Optional<AvatarFacts> find(UUID id) {
                return Optional.of(new AvatarFacts(id, floor.scenario.studio, floor.scenario.character, null, "fitness", "VXMIRA7Q",
                        AvatarStatus.READY, null));
            }
        };
        Brushes brushes = new Brushes() {
            @Override
            Optional<Brush> of(AvatarFacts avatar, boolean trained) {
                return drawable ? Optional.of(new Brush(MODEL, null, List.of(anchor))) : Optional.empty();
            }
        };
        ContentPrices prices = new ContentPrices() {
            @Override
            BigDecimal caption() {
                return CAPTION;
            }
        };
        return new Supply(batches, floor.rows(), avatars, brushes, prices, floor.budgets,
                com.vixenbliss.creator.visual.rendering.Orders.joined(), Clock.systemUTC(), ahead, "3:4");
    }

    private void refill(ContentBatch batch, int ahead) {
        JoinedDatabase.in(() -> supply(ahead).refill(batch.id()));
    }

    private void limit(ContentBatch batch, int pieces) {
        BigDecimal each = MODEL.priceUsd().add(CAPTION);
        JoinedDatabase.in(() -> floor.budgets.set(Scope.BATCH, batch.id(), batch.studioId(), Period.TOTAL,
                each.multiply(BigDecimal.valueOf(pieces)), Action.STOP));
    }

    private static String count(ContentBatch batch, String status) {
        return one("select count(*) from content_pieces where batch_id = ? and status = ?", batch.id(), status);
    }

    @Test
    void soManyAreOrderedAheadAndNoMore() {
        ContentBatch batch = batch(5);

        refill(batch, 3);
        refill(batch, 3);

        assertThat(count(batch, "drawing")).isEqualTo("3");
        assertThat(one("select count(*) from renderings r join content_pieces p on p.rendering_id = r.id where p.batch_id = ?", batch.id()))
                .isEqualTo("3");
    }

    @Test
    void anOrderSaysWhoPaysAndAfterWhatItIsDrawn() {
        ContentBatch batch = batch(1);

        refill(batch, 1);

        String what = one("select what::text from renderings where subject_id = (select id from content_pieces where batch_id = ?)", batch.id());
        assertThat(what).contains(batch.id().toString(), floor.avatar.toString(), anchor.toString(), "prompt 1",
                "content/" + floor.avatar + "/" + batch.id());
    }

    @Test
    void picturesAndWordsAreHeldBackTogether() {
        ContentBatch batch = batch(2);

        refill(batch, 9);

        assertThat(one("select count(*) from budget_spends where batch_id = ? and status = 'held'", batch.id())).isEqualTo("4");
    }

    @Test
    void whatTheBudgetHasNoRoomForIsNotOrderedAndTheRestGoesOn() {
        ContentBatch batch = batch(4);
        limit(batch, 2);

        refill(batch, 9);

        assertThat(count(batch, "drawing")).isEqualTo("2");
        assertThat(batch.status()).as("what is under way may come cheaper").isEqualTo(BatchStatus.RUNNING);
    }

    @Test
    void whenNothingIsUnderWayAndNothingMayBeSpentItStopsAndSaysWhy() {
        ContentBatch batch = batch(4);
        limit(batch, 2);
        refill(batch, 9);
        run("update content_pieces set status = 'failed' where batch_id = ? and status = 'drawing'", batch.id());

        refill(batch, 9);

        assertThat(batch.status()).isEqualTo(BatchStatus.STOPPED_AT_BUDGET);
        assertThat(batch.reason()).startsWith("Stopped at the budget.").contains("the budget of this batch is USD");
        assertThat(count(batch, "planned")).isEqualTo("2");
    }

    @Test
    void aFaceThatMayNotBeUsedAnyMoreStopsIt() {
        ContentBatch batch = batch(2);
        drawable = false;

        refill(batch, 9);

        assertThat(batch.status()).isEqualTo(BatchStatus.STOPPED);
        assertThat(batch.reason()).contains("may not be used any more");
        assertThat(count(batch, "planned")).isEqualTo("2");
    }

    @Test
    void aStoppedBatchOrdersNothing() {
        ContentBatch batch = batch(2);
        batch.stop(BatchStatus.STOPPED, "Somebody stopped it.", Instant.now());

        refill(batch, 9);

        assertThat(count(batch, "planned")).isEqualTo("2");
    }

    @Test
    void whatIsToBeTriedLaterIsNotOrderedYet() {
        ContentBatch batch = batch(1);
        run("update content_pieces set next_attempt_at = now() + interval '1 minute' where batch_id = ?", batch.id());

        refill(batch, 9);

        assertThat(count(batch, "planned")).isEqualTo("1");
    }
}
