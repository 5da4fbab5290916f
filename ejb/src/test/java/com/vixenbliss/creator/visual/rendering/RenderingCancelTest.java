package com.vixenbliss.creator.visual.rendering;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static com.vixenbliss.creator.visual.rendering.Workshop.anOrder;
import static com.vixenbliss.creator.visual.rendering.Workshop.isTold;
import static com.vixenbliss.creator.visual.rendering.Workshop.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.account.rights.ErasureBegun;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who does not want a picture any more gets none, however far it is, and nothing of it stays. */
class RenderingCancelTest {

    private final Workshop workshop = new Workshop();
    private final RenderingOrder order = anOrder();

    @BeforeEach
    void emptyLine() {
        run("delete from renderings");
        run("delete from abandoned_renderings");
    }

    @AfterEach
    void leaveNothing() {
        workshop.desk.close();
        emptyLine();
    }

    @Test
    void whatWaitsInLineNeverReachesTheProvider() {
        Workshop closed = new Workshop();
        closed.desk.close();
        closed.service.order(order);

        workshop.service.cancel(order.id());

        await().until(() -> isTold(order));
        assertThat(workshop.heard).singleElement().extracting(RenderingFinished::outcome).isEqualTo(new RenderingOutcome.Cancelled());
        assertThat(workshop.provider.requests).isEmpty();
    }

    @Test
    void whatIsBeingDrawnIsCancelledAtTheProvider() {
        workshop.provider.course = List.of();
        workshop.service.order(order);
        await().until(() -> "submitted".equals(state(order)));

        workshop.service.cancel(order.id());

        await().until(() -> isTold(order));
        assertThat(state(order)).isEqualTo("cancelled");
        assertThat(workshop.provider.cancelled).isNotEmpty();
        assertThat(workshop.pictures.kept).isEmpty();
    }

    @Test
    void whatIsKeptMeanwhileIsThrownAway() {
        workshop.pictures.meanwhile = () -> workshop.service.cancel(order.id());
        workshop.service.order(order);

        await().until(() -> isTold(order));
        assertThat(state(order)).isEqualTo("cancelled");
        assertThat(workshop.pictures.keepings).hasValue(1);
        assertThat(workshop.pictures.kept).isEmpty();
    }

    @Test
    void whatIsDrawnStaysDrawn() {
        workshop.service.order(order);
        await().until(() -> isTold(order));

        workshop.service.cancel(order.id());

        assertThat(state(order)).isEqualTo("drawn");
        assertThat(workshop.pictures.kept).hasSize(1);
    }

    @Test
    void aPersonWhoIsErasedStopsTheProvider() {
        Scenario person = new Scenario();
        RenderingOrder mine = anOrder(Purpose.SCENE, person.studio, person.user);
        workshop.provider.course = List.of();
        workshop.service.order(mine);
        await().until(() -> "submitted".equals(state(mine)));

        workshop.service.onErasure(new ErasureBegun(TimeOrderedId.next(), person.user));

        await().until(() -> !workshop.provider.cancelled.isEmpty());
        assertThat(workshop.pictures.kept).isEmpty();
    }

    @Test
    void aRowThatGoesWhileItsPictureIsKeptTakesThePictureAlong() {
        workshop.pictures.meanwhile = () -> run("delete from renderings where id = ?", order.id());
        workshop.service.order(order);

        await().until(() -> workshop.pictures.keepings.get() == 1 && workshop.pictures.kept.isEmpty());
        assertThat(workshop.heard).isEmpty();
    }

    @Test
    void aRowThatGoesWhileItIsDrawnIsCancelledAtTheProvider() {
        workshop.provider.course = List.of();
        workshop.service.order(order);
        await().until(() -> "submitted".equals(state(order)));
        String prediction = one("select prediction_id from renderings where id = ?", order.id());
        run("delete from renderings where id = ?", order.id());

        workshop.sweeper.tidy();

        assertThat(workshop.provider.cancelled).contains(prediction);
        assertThat(one("select count(*) from abandoned_renderings")).isEqualTo("0");
    }
}
