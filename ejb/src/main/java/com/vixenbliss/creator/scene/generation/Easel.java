package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether anything can be drawn here: without a provider nothing is queued that would wait for ever. */
@ApplicationScoped
public class Easel {

    /** What is said of a moment that came where nothing can be drawn. */
    static final String NOBODY = "No image provider is set up here.";

    private final boolean stands;

    /** @param token of the image provider */
    @Inject
    public Easel(@ConfigProperty(name = "REPLICATE_API_TOKEN") Optional<String> token) {
        this(token.filter(given -> !given.isBlank()).isPresent());
    }

    Easel(boolean stands) {
        this.stands = stands;
    }

    /** For the CDI client proxy only. */
    protected Easel() {
        this(false);
    }

    boolean stands() {
        return stands;
    }

    /** @throws Fault {@code UNAVAILABLE} where nothing can be drawn */
    void require() {
        if (!stands) {
            throw new Fault(Kind.UNAVAILABLE, "no-image-provider", NOBODY, Duration.ofHours(1));
        }
    }
}
