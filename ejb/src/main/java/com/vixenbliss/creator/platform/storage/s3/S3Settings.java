package com.vixenbliss.creator.platform.storage.s3;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** What the environment says about object storage. */
@Dependent
public class S3Settings {

    private final Function<String, Optional<String>> value;

    @Inject
    public S3Settings(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    /** @param value of a name of the environment */
    public S3Settings(Function<String, Optional<String>> value) {
        this.value = value;
    }

    /** {@code S3_ENDPOINT}: whom this node asks. Without it there is no storage, and no picture can be kept. */
    public Optional<URI> endpoint() {
        return value.apply("S3_ENDPOINT").map(URI::create);
    }

    /** {@code S3_PUBLIC_ENDPOINT}: the host in addresses that are handed out; else the same. */
    public Optional<URI> publicEndpoint() {
        return value.apply("S3_PUBLIC_ENDPOINT").map(URI::create).or(this::endpoint);
    }

    /** {@code S3_REGION}; R2 calls its only one {@code auto}. */
    public String region() {
        return value.apply("S3_REGION").orElse("auto");
    }

    /** {@code S3_BUCKET}: ours alone, see {@code docs/IMAGES.md}. */
    public String bucket() {
        return value.apply("S3_BUCKET").orElse("creator");
    }

    String accessKey() {
        return value.apply("S3_ACCESS_KEY").orElse("");
    }

    String secretKey() {
        return value.apply("S3_SECRET_KEY").orElse("");
    }

    Duration connectTimeout() {
        return duration("S3_CONNECT_TIMEOUT", "PT3S");
    }

    /** Of one try. */
    Duration tryTimeout() {
        return duration("S3_TRY_TIMEOUT", "PT15S");
    }

    /** Of a call with all its tries. */
    Duration totalTimeout() {
        return duration("S3_TOTAL_TIMEOUT", "PT45S");
    }

    /** {@code S3_FILE_TIMEOUT}, of one try to send a large file. */
    Duration fileTimeout() {
        return duration("S3_FILE_TIMEOUT", "PT5M");
    }

    int tries() {
        return value.apply("S3_TRIES").map(Integer::parseInt).orElse(4);
    }

    private Duration duration(String name, String otherwise) {
        return Duration.parse(value.apply(name).orElse(otherwise));
    }
}
