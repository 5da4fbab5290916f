package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.monetisation.credits.model.Credits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What things cost in Sparks, and what everybody begins with. */
@ApplicationScoped
public class Prices {

    private final Credits welcome;
    private final Credits sceneManual;
    private final Credits sceneAutomatic;

    @Inject
    public Prices(
            @ConfigProperty(name = "SPARKS_WELCOME", defaultValue = "100") long welcome,
            @ConfigProperty(name = "SPARKS_SCENE_MANUAL", defaultValue = "5") long sceneManual,
            @ConfigProperty(name = "SPARKS_SCENE_AUTOMATIC", defaultValue = "0") long sceneAutomatic) {
        this.welcome = Credits.of(welcome);
        this.sceneManual = Credits.of(sceneManual);
        this.sceneAutomatic = Credits.of(sceneAutomatic);
    }

    /** For the CDI client proxy only. */
    protected Prices() {
        this(0, 0, 0);
    }

    /** What a new person gets. */
    public Credits welcome() {
        return welcome;
    }

    /** A picture that a person asks for. */
    public Credits sceneManual() {
        return sceneManual;
    }

    /** A picture that an episode sets off by itself: free unless said otherwise, because nobody asked for it. */
    public Credits sceneAutomatic() {
        return sceneAutomatic;
    }
}
