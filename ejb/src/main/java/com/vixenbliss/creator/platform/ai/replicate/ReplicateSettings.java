package com.vixenbliss.creator.platform.ai.replicate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** What the environment says about Replicate. */
@Dependent
public class ReplicateSettings {

    private static final String BASE_URL = "https://api.replicate.com/v1";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Function<String, Optional<String>> value;

    @Inject
    public ReplicateSettings(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    /** @param value of a name of the environment */
    public ReplicateSettings(Function<String, Optional<String>> value) {
        this.value = name -> value.apply(name).filter(text -> !text.isBlank());
    }

    /** {@code REPLICATE_API_TOKEN}; without it nothing can be drawn. */
    public Optional<String> token() {
        return value.apply("REPLICATE_API_TOKEN");
    }

    /** {@code REPLICATE_BASE_URL}, without a slash at the end. */
    public String baseUrl() {
        return value.apply("REPLICATE_BASE_URL").orElse(BASE_URL).replaceFirst("/+$", "");
    }

    /**
     * Where Replicate can tell us of a picture: below {@code PUBLIC_URL}, if that is https, or if both are this machine.
     * Empty when it cannot, or when without {@code REPLICATE_WEBHOOK_SECRET} nothing that it tells would be believed.
     */
    public Optional<String> webhook() {
        Optional<String> secret = value.apply("REPLICATE_WEBHOOK_SECRET");
        return value.apply("PUBLIC_URL")
                .filter(url -> secret.isPresent())
                .filter(url -> url.startsWith("https://") || loopback() && isLoopback(url))
                .map(url -> url.replaceFirst("/+$", "") + "/api/v1/webhooks/replicate");
    }

    /** Whether Replicate is this machine, that is: a stand-in. */
    public boolean loopback() {
        return isLoopback(baseUrl());
    }

    /** {@code IMAGE_CALL_TIMEOUT}: for one call, from its request to the end of its answer. No call waits for a picture. */
    public Duration callTimeout() {
        return duration("IMAGE_CALL_TIMEOUT", Duration.ofSeconds(30));
    }

    /** {@code IMAGE_DEADLINE}: after this Replicate itself ends an order that is not done; at least 5 s. */
    public Duration deadline() {
        return duration("IMAGE_DEADLINE", Duration.ofMinutes(5));
    }

    /** {@code REPLICATE_FILE_TIMEOUT}: for one file that goes there or comes from there. */
    public Duration fileTimeout() {
        return duration("REPLICATE_FILE_TIMEOUT", Duration.ofMinutes(5));
    }

    /** {@code REPLICATE_OWNER}: in whose name models are made there; whose the token is, when it is not set. */
    public Optional<String> owner() {
        return value.apply("REPLICATE_OWNER");
    }

    private Duration duration(String name, Duration otherwise) {
        return value.apply(name).map(Duration::parse).orElse(otherwise);
    }

    private static boolean isLoopback(String url) {
        String host = URI.create(url).getHost();
        return host != null && LOOPBACK.contains(host);
    }
}
