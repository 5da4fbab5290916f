package com.vixenbliss.creator.monetisation.credits;

import static com.vixenbliss.creator.monetisation.credits.Till.sparks;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.monetisation.credits.Reservation.State;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done in whatever order, the service does what a sheet of paper would do. The seed is the test's name. */
class CreditsModelTest {

    private static final int STEPS = 150;

    private final Till till = new Till();
    private final UUID user = Till.person();
    private final Sheet sheet = new Sheet();
    private final List<UUID> scenes = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void agreesWithASheetOfPaper(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            int dice = random.nextInt(10);
            UUID scene = chosen(random);
            long amount = random.nextInt(40);
            boolean agreed = switch (dice) {
                case 0 -> both(() -> till.grant(user, amount + 1, scene), () -> sheet.grant(amount + 1, scene));
                case 1, 2, 3, 4 -> both(() -> till.reserve(user, amount, scene), () -> sheet.reserve(amount, scene));
                case 5, 6, 7 -> both(() -> till.capture(scene), () -> sheet.capture(scene));
                default -> both(() -> till.release(scene), () -> sheet.release(scene));
            };
            assertThat(agreed).as("step %d: %d with %d", step, dice, amount).isTrue();
            assertThat(till.balance(user)).as("step %d", step).isEqualTo(sparks(sheet.balance, sheet.reserved()));
        }
        assertThat(Till.booked(user)).isEqualTo(sheet.balance);
    }

    /** Old ones often, so that everything is tried twice and in the wrong state. */
    private UUID chosen(Random random) {
        if (scenes.isEmpty() || random.nextInt(3) == 0) {
            scenes.add(TimeOrderedId.next());
        }
        return scenes.get(Math.max(0, scenes.size() - 1 - random.nextInt(6)));
    }

    private static boolean both(Runnable real, Runnable paper) {
        return refused(real) == refused(paper);
    }

    private static boolean refused(Runnable deed) {
        try {
            deed.run();
            return false;
        } catch (Fault refusal) {
            return true;
        }
    }

    /** The whole of it without a database. */
    private static final class Sheet {

        private final Map<UUID, Long> amounts = new HashMap<>();
        private final Map<UUID, State> states = new HashMap<>();
        private final List<UUID> grants = new ArrayList<>();
        private long balance = Till.WELCOME;

        long reserved() {
            return states.entrySet().stream().filter(held -> held.getValue() == State.HELD)
                    .mapToLong(held -> amounts.get(held.getKey())).sum();
        }

        void grant(long amount, UUID key) {
            if (!grants.contains(key)) {
                grants.add(key);
                balance += amount;
            }
        }

        void reserve(long amount, UUID scene) {
            if (amounts.containsKey(scene)) {
                require(amounts.get(scene) == amount && states.get(scene) != State.RELEASED);
                return;
            }
            require(balance - reserved() >= amount);
            amounts.put(scene, amount);
            states.put(scene, State.HELD);
        }

        void capture(UUID scene) {
            require(states.containsKey(scene) && states.get(scene) != State.RELEASED);
            balance -= states.put(scene, State.CAPTURED) == State.HELD ? amounts.get(scene) : 0;
        }

        void release(UUID scene) {
            require(states.get(scene) != State.CAPTURED);
            states.computeIfPresent(scene, (id, held) -> State.RELEASED);
        }

        private static void require(boolean allowed) {
            if (!allowed) {
                throw Fault.invalid("step", "is not allowed");
            }
        }
    }
}
