package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The narrow lane in which passwords are hashed. A hash is slow on purpose; without a lane, a burst of sign-ins would take
 * every core from the chats. It also bounds how many guesses are under way when an account is being locked.
 */
@ApplicationScoped
public class HashingLane {

    private final Semaphore places;
    private final Duration patience;

    /**
     * @param places how many hashes are made at one time on this node
     * @param patience how long one may wait for a place
     */
    @Inject
    public HashingLane(
            @ConfigProperty(name = "PASSWORD_HASHING_PARALLEL", defaultValue = "2") int places,
            @ConfigProperty(name = "PASSWORD_HASHING_PATIENCE", defaultValue = "PT15S") Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** For the CDI client proxy only. */
    protected HashingLane() {
        this(1, Duration.ZERO);
    }

    /** @throws Fault {@code UNAVAILABLE} when no place became free in time */
    public <T> T run(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Fault busy() {
        return new Fault(Kind.UNAVAILABLE, "sign-in-busy", "Too many people sign in right now. Try again in a moment.",
                Duration.ofSeconds(5));
    }
}
