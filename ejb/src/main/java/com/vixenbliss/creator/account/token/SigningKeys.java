package com.vixenbliss.creator.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our signing keys, read again once a minute, so that a rotation needs no restart. */
@ApplicationScoped
public class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration REREAD = Duration.ofMinutes(1);

    private final KeyFiles files;
    private final Clock clock;
    private volatile Reading latest;

    /**
     * @param named {@code JWT_PRIVATE_KEY_FILE}: one PEM file, or several with commas, oldest first
     * @param directory {@code JWT_KEYS_DIR}: used when no file is named; by default in the server's data directory
     */
    @Inject
    public SigningKeys(
            @ConfigProperty(name = "JWT_PRIVATE_KEY_FILE") Optional<List<String>> named,
            @ConfigProperty(name = "JWT_KEYS_DIR") Optional<String> directory, Clock clock) {
        this.files = new KeyFiles(
                named.orElse(List.of()).stream().map(String::strip).map(Path::of).toList(),
                Path.of(directory.orElseGet(() -> System.getProperty("jboss.server.data.dir", ".") + "/jwt-keys")));
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected SigningKeys() {
        this.files = null;
        this.clock = null;
    }

    /** The keys of now. A directory that cannot be read later on leaves the ones that are known. */
    KeyRing ring() {
        Reading reading = latest;
        if (reading == null || reading.at().plus(REREAD).isBefore(clock.instant())) {
            reading = reread(reading);
            latest = reading;
        }
        return reading.ring();
    }

    /** For whoever checks our tokens elsewhere. */
    public Jwk.KeySet published() {
        return ring().published();
    }

    private synchronized Reading reread(Reading old) {
        Instant now = clock.instant();
        if (latest != old) {
            return latest;
        }
        try {
            KeyRing fresh = files.read();
            return new Reading(old != null && fresh.published().equals(old.ring().published()) ? old.ring() : fresh, now);
        } catch (IOException | IllegalArgumentException unreadable) {
            if (old == null) {
                throw new IllegalStateException("The signing keys cannot be read", unreadable);
            }
            LOG.error("The signing keys cannot be read again; the known ones stay in use", unreadable);
            return new Reading(old.ring(), now);
        }
    }

    private record Reading(KeyRing ring, Instant at) {}
}
