package com.vixenbliss.creator.scene.generation;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.scene.generation.Gallery.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vixenbliss.creator.companion.episode.EpisodeNotFound;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.monetisation.credits.CreditsTooFew;
import com.vixenbliss.creator.monetisation.credits.Reservation;
import com.vixenbliss.creator.platform.cost.budget.BudgetStops;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.cost.budget.TestBudgets;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may ask for a picture, what is reserved for it, and what is refused without leaving anything. */
class SceneOrdersTest {

    private final Gallery gallery = new Gallery();
    private final SceneOrder order = new SceneOrder(gallery.scenario.episode, "manual", "by the window");

    @Test
    void anOrderReservesItsPriceAndWakesAWorker() {
        SceneTicket ticket = gallery.orders(true).order(gallery.fan(), order, null);

        assertThat(ticket.priceSparks()).isEqualTo(5);
        assertThat(gallery.purse.reservations).containsEntry(ticket.sceneId(), Reservation.State.HELD);
        assertThat(column(ticket.sceneId(), "status || ' ' || charge || ' ' || note || ' ' || sequence_index"))
                .isEqualTo("queued reserved by the window 1");
        assertThat(gallery.woken).containsExactly(ticket.sceneId());
    }

    @Test
    void itsPlaceIsTheNextOneOfTheEpisode() {
        gallery.queued();

        UUID scene = gallery.orders(true).order(gallery.fan(), order, null).sceneId();

        assertThat(column(scene, "sequence_index")).isEqualTo("2");
    }

    @Test
    void withTooFewSparksTheTransactionIsRefused() {
        gallery.purse.sparks = 4;

        CreditsTooFew refusal = catchThrowableOfType(CreditsTooFew.class, () -> gallery.orders(true).order(gallery.fan(), order, null));

        assertThat(refusal.kind()).isEqualTo(Kind.PAYMENT_REQUIRED);
        assertThat(refusal.getMessage()).contains("5", "4");
        assertThat(gallery.woken).isEmpty();
    }

    @Test
    void somebodyElsesEpisodeIsNotThere() {
        SceneOrder foreign = new SceneOrder(new Scenario().episode, null, null);

        assertThat(catchThrowableOfType(EpisodeNotFound.class, () -> gallery.orders(true).order(gallery.fan(), foreign, null))).isNotNull();
        assertThat(gallery.purse.reservations).isEmpty();
    }

    @Test
    void aFourthPictureUnderWayIsTooMany() {
        for (int at = 0; at < 3; at++) {
            gallery.orders(true).order(gallery.fan(), order, null);
        }

        Fault refusal = catchThrowableOfType(Fault.class, () -> gallery.orders(true).order(gallery.fan(), order, null));

        assertThat(refusal.kind()).isEqualTo(Kind.TOO_MANY);
        assertThat(refusal.retryAfter()).isPresent();
        assertThat(one("select count(*) from scene_images where episode_id = ?", gallery.scenario.episode)).isEqualTo("3");
    }

    @Test
    void whoWorksForTheCharactersStudioTriesItForNothing() {
        Caller staff = new Caller(gallery.scenario.user, gallery.scenario.studio, Set.of(Role.FAN, Role.STUDIO));

        SceneTicket ticket = gallery.orders(true).order(staff, order, null);

        assertThat(ticket.priceSparks()).isZero();
        assertThat(gallery.purse.reservations).isEmpty();
    }

    @Test
    void aStudiosBudgetThatIsSpentIsSaidBeforeAnySparksAreReserved() {
        TestBudgets.set(Scope.STUDIO, gallery.scenario.studio, gallery.scenario.studio, Period.DAY, "0.01");
        Caller staff = new Caller(gallery.scenario.user, gallery.scenario.studio, Set.of(Role.FAN, Role.STUDIO));

        BudgetStops theirs = catchThrowableOfType(BudgetStops.class, () -> gallery.orders(true).order(gallery.fan(), order, null));
        BudgetStops ours = catchThrowableOfType(BudgetStops.class, () -> gallery.orders(true).order(staff, order, null));

        assertThat(theirs.code()).isEqualTo(ours.code()).isEqualTo("budget-exhausted");
        assertThat(theirs.getMessage()).as("a studio's figures are not for everybody").doesNotContain("USD");
        assertThat(ours.getMessage()).contains("USD 0.01");
        assertThat(gallery.purse.reservations).isEmpty();
        assertThat(one("select count(*) from scene_images where episode_id = ?", gallery.scenario.episode)).isEqualTo("0");
    }

    @Test
    void whereNothingCanBeDrawnNothingIsTaken() {
        Fault refusal = catchThrowableOfType(Fault.class, () -> gallery.orders(false).order(gallery.fan(), order, null));

        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(gallery.purse.reservations).isEmpty();
        assertThat(one("select count(*) from scene_images where episode_id = ?", gallery.scenario.episode)).isEqualTo("0");
    }
}
