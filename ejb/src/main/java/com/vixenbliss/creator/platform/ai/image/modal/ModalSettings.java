package com.vixenbliss.creator.platform.ai.image.modal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** What the environment says about our function at Modal. */
@Dependent
public class ModalSettings {

    private final Function<String, Optional<String>> value;

    @Inject
    public ModalSettings(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    /** @param value of a name of the environment */
    public ModalSettings(Function<String, Optional<String>> value) {
        this.value = name -> value.apply(name).filter(text -> !text.isBlank());
    }

    /** {@code MODAL_URL}, without a slash at the end; without it nothing is drawn there. */
    public Optional<String> url() {
        return value.apply("MODAL_URL").map(url -> url.replaceFirst("/+$", ""));
    }

    /** {@code MODAL_KEY}: {@code wk-…}. */
    String key() {
        return value.apply("MODAL_KEY").orElse("");
    }

    /** {@code MODAL_SECRET}: {@code ws-…}. */
    String secret() {
        return value.apply("MODAL_SECRET").orElse("");
    }

    /** {@code MODAL_CONCURRENCY}: pictures under way there at the same time, over all nodes. */
    int concurrency() {
        return value.apply("MODAL_CONCURRENCY").map(Integer::valueOf).orElse(8);
    }

    /** {@code MODAL_CALL_TIMEOUT}: for one hop; while its container starts Modal holds a call for up to 150 s. */
    Duration callTimeout() {
        return value.apply("MODAL_CALL_TIMEOUT").map(Duration::parse).orElse(Duration.ofSeconds(45));
    }
}
