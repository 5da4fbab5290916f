package com.vixenbliss.creator.visual.rendering;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static com.vixenbliss.creator.visual.rendering.Workshop.anOrder;
import static com.vixenbliss.creator.visual.rendering.Workshop.isTold;
import static com.vixenbliss.creator.visual.rendering.Workshop.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import com.vixenbliss.creator.platform.cost.budget.BudgetStops;
import com.vixenbliss.creator.platform.cost.budget.BudgetView;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.cost.budget.TestBudgets;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pictures cost is held back with their order, and counted once, however they end. */
class RenderingBudgetTest {

    private final Workshop workshop = new Workshop();
    private final UUID studio = UUID.randomUUID();
    private final Queue<BigDecimal> held = new ConcurrentLinkedQueue<>();
    private final RenderingOrder order = anOrder(Purpose.TRIAL, studio, null);

    @BeforeEach
    void leaveNothing() {
        run("delete from renderings");
        run("delete from abandoned_renderings");
    }

    @AfterEach
    void close() {
        workshop.desk.close();
        leaveNothing();
    }

    @Test
    void anOrderHoldsBackItsPriceUntilItIsInTheBooks() {
        TestBudgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1");
        workshop.pictures.meanwhile = () -> held.add(budget().reservedUsd());

        workshop.service.order(order);
        assertThat(budget().reservedUsd()).isEqualByComparingTo("0.04");

        await().until(() -> isTold(order));
        assertThat(held).singleElement(InstanceOfAssertFactories.BIG_DECIMAL).isEqualByComparingTo("0.04");
        assertThat(budget().reservedUsd()).isEqualByComparingTo("0");
        assertThat(budget().spentUsd()).isEqualByComparingTo("0.04");
        assertThat(one("select status || ' ' || actual_usd from budget_spends where id = ?", order.id())).isEqualTo("settled 0.040000");
    }

    @Test
    void whatABudgetStandsAgainstIsNotOrdered() {
        TestBudgets.set(Scope.STUDIO, studio, studio, Period.DAY, "0.03");

        assertThat(workshop.service.tryOrder(order)).hasValueSatisfying(refusal -> assertThat(refusal.scope()).isEqualTo(Scope.STUDIO));
        assertThatThrownBy(() -> workshop.service.order(order)).isInstanceOf(BudgetStops.class).hasMessageContaining("USD 0.03");

        assertThat(state(order)).isNull();
        assertThat(workshop.provider.requests).isEmpty();
        assertThat(budget().reservedUsd()).isEqualByComparingTo("0");
    }

    @Test
    void itCountsForTheIdentityAndTheBatchThatItIsFor() {
        UUID avatar = UUID.randomUUID();
        UUID batch = UUID.randomUUID();
        TestBudgets.set(Scope.AVATAR, avatar, studio, Period.TOTAL, "1");
        TestBudgets.set(Scope.BATCH, batch, studio, Period.TOTAL, "0.06");

        RenderingOrder first = of(avatar, batch);
        assertThat(workshop.service.tryOrder(first)).isEmpty();
        assertThat(workshop.service.tryOrder(of(avatar, batch))).hasValueSatisfying(refusal -> assertThat(refusal.scopeId()).isEqualTo(batch));

        await().until(() -> isTold(first));
        assertThat(TestBudgets.of(Scope.AVATAR, avatar, Period.TOTAL).spentUsd()).isEqualByComparingTo("0.04");
        assertThat(TestBudgets.of(Scope.BATCH, batch, Period.TOTAL).spentUsd()).isEqualByComparingTo("0.04");
    }

    @Test
    void whatIsNotDrawnIsGivenBack() {
        TestBudgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1");
        workshop.provider.course = List.of(State.REFUSED);

        workshop.service.order(order);

        await().until(() -> isTold(order));
        assertThat(budget().committedUsd()).isEqualByComparingTo("0");
        assertThat(one("select status from budget_spends where id = ?", order.id())).isEqualTo("released");
    }

    @Test
    void whatIsDrawnAndNotWantedAnyMoreIsPaidForAllTheSame() {
        TestBudgets.set(Scope.STUDIO, studio, studio, Period.DAY, "1");
        workshop.pictures.meanwhile = () -> workshop.service.cancel(order.id());

        workshop.service.order(order);

        await().until(() -> isTold(order));
        assertThat(state(order)).isEqualTo("cancelled");
        assertThat(budget().spentUsd()).isEqualByComparingTo("0.04");
        assertThat(budget().reservedUsd()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsUnderWayIsKnown() {
        workshop.provider.course = List.of();
        workshop.service.order(order);
        RenderingBudget budget = new RenderingBudget(null, null, workshop.renderings);

        assertThat(budget.underWay(List.of(order.id(), TimeOrderedId.next()))).isEqualTo(Set.of(order.id()));
        run("update renderings set delivered_at = now() where id = ?", order.id());
        assertThat(budget.underWay(List.of(order.id()))).isEmpty();
    }

    private RenderingOrder of(UUID avatar, UUID batch) {
        RenderingOrder made = anOrder(Purpose.CONTENT, studio, null);
        return new RenderingOrder(made.id(), made.purpose(), made.subjectId(), studio, null, null, made.model(), made.prompt(),
                made.aspectRatio(), made.seed(), null, made.type(), made.folder(), avatar, batch, null);
    }

    private BudgetView budget() {
        return TestBudgets.of(Scope.STUDIO, studio, Period.DAY);
    }
}
