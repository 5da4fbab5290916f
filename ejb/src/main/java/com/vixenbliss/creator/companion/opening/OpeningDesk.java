package com.vixenbliss.creator.companion.opening;

import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.Personas;
import com.vixenbliss.creator.companion.episode.EpisodeEvents;
import com.vixenbliss.creator.companion.opening.Tact.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One due hook from taking to end. No thread waits for the model: what follows runs where its answer arrives. What fails
 * on the way keeps its lease, and comes back when that has run out, until it expires.
 */
@ApplicationScoped
public class OpeningDesk {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningDesk.class);
    private static final Duration WITHOUT_WORDS = Duration.ofMinutes(15);

    private final Candidates hooks;
    private final Tact tact;
    private final Opener opener;
    private final Personas personas;
    private final EpisodeEvents watchers;
    private final int places;
    private final AtomicInteger underWay = new AtomicInteger();

    @Inject
    public OpeningDesk(
            Candidates hooks,
            Tact tact,
            Opener opener,
            Personas personas,
            EpisodeEvents watchers,
            @ConfigProperty(name = "FOLLOW_UP_CONCURRENCY", defaultValue = "32") int places) {
        this.hooks = hooks;
        this.tact = tact;
        this.opener = opener;
        this.personas = personas;
        this.watchers = watchers;
        this.places = places;
    }

    protected OpeningDesk() {
        this(null, null, null, null, null, 0);
    }

    /** Looks at as many due hooks as there are places free. Returns at once. */
    public void work() throws SQLException {
        int free = places - underWay.get();
        if (free > 0) {
            for (Candidate hook : hooks.take(free)) {
                begin(hook);
            }
        }
    }

    private void begin(Candidate hook) throws SQLException {
        Optional<Persona> persona = personas.findPublished(hook.characterId());
        switch (tact.on(hook)) {
            case Verdict.Expire late -> hooks.expire(hook);
            case Verdict.Wait later -> hooks.postpone(hook, later.until());
            case Verdict.Speak now -> {
                if (persona.isPresent()) {
                    speak(hook, persona.get());
                } else {
                    hooks.postpone(hook, hook.expiresAt());
                }
            }
        }
    }

    private void speak(Candidate hook, Persona persona) {
        underWay.incrementAndGet();
        opener.words(hook, persona).thenAccept(words -> settle(hook, words, persona)).whenComplete((nothing, failure) -> {
            underWay.decrementAndGet();
            if (failure != null) {
                LOG.error("hook {} was not opened; it is taken up again", hook.hookId(), failure);
            }
        });
    }

    private void settle(Candidate hook, Optional<Words> words, Persona persona) {
        try {
            if (words.isEmpty()) {
                Instant later = hook.now().plus(WITHOUT_WORDS);
                hooks.postpone(hook, later.isBefore(hook.expiresAt()) ? later : hook.expiresAt());
                return;
            }
            hooks.say(hook, words.get(), "With " + persona.name())
                    .ifPresent(line -> watchers.publish(line.episodeId(), "hook", hook.fired(line.messageId())));
        } catch (SQLException down) {
            LOG.warn("hook {} waits for its lease to run out: {}", hook.hookId(), down.getMessage());
        }
    }
}
