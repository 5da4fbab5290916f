package com.vixenbliss.creator.monetisation.credits;

import static com.vixenbliss.creator.monetisation.credits.Till.sparks;
import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many at once on one wallet: never below zero, never twice, and the books agree. */
class SpendingAtOnceTest {

    private static final int THREADS = 32;

    private final Till till = new Till();
    private final UUID user = Till.person();

    @Test
    void whatIsSpentAtOnceIsWhatThereWas() throws Exception {
        List<Integer> captured = atOnce(thread -> {
            int times = 0;
            for (int spend = 0; spend < 5; spend++) {
                times += spendIfEnough(7) ? 1 : 0;
            }
            return times;
        });

        assertThat(captured.stream().mapToInt(Integer::intValue).sum()).as("of 160 that tried").isEqualTo(14);
        assertThat(till.balance(user)).isEqualTo(sparks(100 - 14 * 7, 0));
        assertThat(Till.booked(user)).isEqualTo(100 - 14 * 7);
    }

    @Test
    void thirtyTwoWhoWantTheSameReservationGetOne() throws Exception {
        UUID scene = TimeOrderedId.next();

        List<Reservation> given = atOnce(thread -> till.reserve(user, 60, scene));

        assertThat(given).containsOnly(given.getFirst());
        assertThat(till.balance(user)).isEqualTo(sparks(100, 60));
    }

    @Test
    void captureAndReleaseRaceAndOneOfThemWins() throws Exception {
        UUID scene = till.reserved(user, 60);

        List<Boolean> went = atOnce(thread -> resolves(scene, thread % 2 == 0));

        long balance = till.balance(user).balance().amount();
        String state = one("select status from credit_reservations where reference = ?", scene);
        assertThat(state).isEqualTo(balance == 40 ? "captured" : "released");
        assertThat(till.balance(user)).isEqualTo(sparks(Till.booked(user), 0));
        assertThat(went).filteredOn(Boolean::booleanValue).as("all of one side, none of the other").hasSize(THREADS / 2);
    }

    @Test
    void theFirstLookOfManyWelcomesOnce() throws Exception {
        List<Balance> seen = atOnce(thread -> till.balance(user));

        assertThat(seen).containsOnly(sparks(100, 0));
        assertThat(Till.booked(user)).isEqualTo(100);
    }

    private boolean spendIfEnough(long price) {
        UUID scene = TimeOrderedId.next();
        try {
            till.reserve(user, price, scene);
        } catch (CreditsTooFew tooFew) {
            return false;
        }
        till.capture(scene);
        return true;
    }

    private boolean resolves(UUID scene, boolean capture) {
        try {
            if (capture) {
                till.capture(scene);
            } else {
                till.release(scene);
            }
            return true;
        } catch (Fault otherSideWon) {
            return false;
        }
    }

    private interface Deed<T> {
        T of(int thread) throws Exception;
    }

    private static <T> List<T> atOnce(Deed<T> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<T>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                all.add(() -> {
                    start.await();
                    return deed.of(number);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(all)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
