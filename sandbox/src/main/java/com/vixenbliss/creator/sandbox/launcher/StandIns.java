package com.vixenbliss.creator.sandbox.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.vixenbliss.creator.sandbox.postgres.EmbeddedPostgres;
import com.vixenbliss.creator.sandbox.provider.ProviderSandbox;
import com.vixenbliss.creator.sandbox.storage.EmbeddedStorage;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The outside services that the environment does not name: embedded ones, and what the server must know of them. */
final class StandIns {

    private static final String DATABASE = "PostgreSQL";
    private static final Map<String, String> PROVIDER_PATHS =
            Map.of("OPENAI", "/openai/v1", "ANTHROPIC", "/anthropic", "GEMINI", "/gemini");

    private final RunDirectory directory;
    private final Ports ports;
    private final Secrets secrets;
    private final ServerEnvironment environment;
    private EmbeddedPostgres postgres;
    private EmbeddedStorage storage;
    private ProviderSandbox providers;

    StandIns(RunDirectory directory, Ports ports, Secrets secrets, ServerEnvironment environment) {
        this.directory = directory;
        this.ports = ports;
        this.secrets = secrets;
        this.environment = environment;
    }

    /** The cluster of a run directory; also for tests that restart it under the server. */
    static EmbeddedPostgres postgresOf(RunDirectory directory, Ports ports, Secrets secrets) throws IOException {
        return new EmbeddedPostgres(directory.postgres(), ports.postgres(),
                new EmbeddedPostgres.Passwords(secrets.get("database-admin"), secrets.get("database")));
    }

    /** What a killed launcher left running would hold the ports and the data. */
    void stopLeftovers() throws IOException {
        postgresOf(directory, ports, secrets).stop();
    }

    void requireFreePorts() {
        if (embedsDatabase()) {
            Ports.requireFree(DATABASE, ports.postgres());
        }
        if (embedsStorage()) {
            Ports.requireFree("S3 storage", ports.storage());
        }
        Ports.requireFree("provider sandbox", ports.providers());
    }

    void start(Progress progress) throws IOException, InterruptedException {
        if (embedsDatabase()) {
            progress.stage(DATABASE + " " + EmbeddedPostgres.version() + " on port " + ports.postgres(),
                    this::startDatabase);
        }
        if (embedsStorage()) {
            progress.stage("S3 storage on port " + ports.storage(), this::startStorage);
        }
        progress.stage("provider sandbox on port " + ports.providers(), this::startProviders);
    }

    void stop(Progress progress) throws IOException, InterruptedException {
        if (providers != null) {
            progress.stage("stop provider sandbox", providers::close);
        }
        if (storage != null) {
            progress.stage("stop S3 storage", storage::close);
        }
        if (postgres != null) {
            progress.stage("stop " + DATABASE, postgres::stop);
        }
    }

    /** Empty when the database is not ours to watch. */
    String postgresPid() throws IOException {
        return postgres == null ? "" : postgres.runningPid().map(String::valueOf).orElse("");
    }

    URI providersUrl() {
        return providers.baseUrl();
    }

    private boolean embedsDatabase() {
        return !environment.names("DATABASE_URL");
    }

    private boolean embedsStorage() {
        return !environment.names("S3_ENDPOINT");
    }

    private void startDatabase() throws IOException {
        postgres = postgresOf(directory, ports, secrets);
        postgres.start();
        environment.fill("DATABASE_URL", postgres.jdbcUrl());
        environment.fill("DATABASE_USER", EmbeddedPostgres.USER);
        environment.fill("DATABASE_PASSWORD", secrets.get("database"));
    }

    private void startStorage() throws IOException {
        EmbeddedStorage.Keys keys = new EmbeddedStorage.Keys(secrets.get("s3-access"), secrets.get("s3-secret"));
        storage = EmbeddedStorage.start(directory.storage(), ports.storage(), keys);
        environment.fill("S3_ENDPOINT", storage.endpoint().toString());
        environment.fill("S3_REGION", "us-east-1");
        environment.fill("S3_BUCKET", EmbeddedStorage.BUCKET);
        environment.fill("S3_ACCESS_KEY", keys.access());
        environment.fill("S3_SECRET_KEY", keys.secret());
    }

    private void startProviders() throws IOException {
        String secret = secrets.get("replicate-webhook");
        environment.fill("REPLICATE_WEBHOOK_SECRET", "whsec_" + Base64.getEncoder().encodeToString(secret.getBytes(US_ASCII)));
        providers = ProviderSandbox.start(ports.providers(), environment.get("REPLICATE_WEBHOOK_SECRET").split(",")[0]);
        for (Map.Entry<String, String> provider : PROVIDER_PATHS.entrySet()) {
            fillProvider(provider.getKey(), "_API_KEY", provider.getValue());
        }
        fillProvider("REPLICATE", "_API_TOKEN", "/replicate/v1");
        fillModal();
    }

    private void fillModal() throws IOException {
        if (List.of("MODAL_URL", "MODAL_KEY", "MODAL_SECRET").stream().noneMatch(environment::names)) {
            environment.fill("MODAL_URL", providers.baseUrl() + "/modal");
            environment.fill("MODAL_KEY", "wk-" + secrets.get("modal-key"));
            environment.fill("MODAL_SECRET", "ws-" + secrets.get("modal-secret"));
        }
    }

    /** A real key must never be sent to the sandbox, nor a sandbox key to a real provider: both or neither. */
    private void fillProvider(String name, String suffix, String path) throws IOException {
        String key = name + suffix;
        String url = name + "_BASE_URL";
        if (List.of(key, url).stream().noneMatch(environment::names)) {
            environment.fill(url, providers.baseUrl() + path);
            environment.fill(key, "sandbox-" + secrets.get(name.toLowerCase(Locale.ROOT) + "-key"));
        }
    }
}
