package com.vixenbliss.creator.harness;

import com.vixenbliss.creator.sandbox.file.Directories;
import com.vixenbliss.creator.sandbox.launcher.RunDirectory;
import com.vixenbliss.creator.sandbox.launcher.Secrets;
import com.vixenbliss.creator.sandbox.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The running platform, and the ways in which tests mistreat it. Whoever breaks it mends it before the test ends. */
public final class Platform implements AutoCloseable {

    private static final RunDirectory DIRECTORY = new RunDirectory(Path.of(System.getProperty("creator.run")));

    /**
     * Failed deliveries come back and mended providers are asked again at once: nobody wants to wait for either. And nothing
     * is drawn behind the tests' backs.
     */
    private static final Map<String, String> SETTINGS = Map.of("MESSAGING_REDELIVERY_DELAY", "100", "LLM_CIRCUIT_OPEN", "PT0.5S",
            "EXCHANGE_RETRY_PAUSE", "PT0.1S", "SCENE_OPEN_MAX", "10", "DEMO_PORTRAITS", "false");

    private static final TraceCollector TRACES = TraceCollector.start();

    private final LauncherProcess launcher;
    private LauncherProcess serverOnly;

    private Platform(LauncherProcess launcher) {
        this.launcher = launcher;
    }

    /** From nothing: an empty database, new passwords, free ports. */
    static Platform start() {
        try {
            Directories.delete(DIRECTORY.root());
            DIRECTORY.create();
            Map<String, String> environment = settings();
            environment.put("PORT_OFFSET", String.valueOf(FreePorts.offset()));
            Platform platform = new Platform(LauncherProcess.start(DIRECTORY, environment));
            System.setProperty("platform.management.port", String.valueOf(platform.managementUrl().getPort()));
            return platform;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.putAll(TRACES.settings());
        return settings;
    }

    /** Where the platform sends its spans. */
    public TraceCollector traces() {
        return TRACES;
    }

    /** Without a path and without a slash at its end. */
    public URI baseUrl() {
        return URI.create(told("BASE_URL"));
    }

    /** Where the providers are played: {@code /_calls}, {@code /_faults}. */
    public URI sandboxUrl() {
        return URI.create(told("SANDBOX_URL"));
    }

    public URI managementUrl() {
        return URI.create(told("MANAGEMENT_URL"));
    }

    public Credentials admin() {
        return credentials("ADMIN");
    }

    /** The owner of the demonstration studio. */
    public Credentials studio() {
        return credentials("STUDIO");
    }

    public Credentials fan() {
        return credentials("FAN");
    }

    /** One value of {@code demo.env}. */
    public String told(String key) {
        try {
            String value = DIRECTORY.demo().read().get(key);
            if (value == null) {
                throw new IllegalStateException(key + " is not in " + DIRECTORY.demo().path());
            }
            return value;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Below it lie logs, data and secrets of this run. */
    public RunDirectory directory() {
        return DIRECTORY;
    }

    /** An API client that nobody has signed in with. */
    public Api api() {
        return Api.of(this);
    }

    /** Makes what a test needs. */
    public Fixtures fixtures() {
        return new Fixtures(this);
    }

    /** As the application's own database user. The caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(told("DATABASE_URL"), told("DATABASE_USER"), told("DATABASE_PASSWORD"));
    }

    /** {@code kill -9}, as a power cut would: WildFly says good-bye to nobody. Comes back when it is gone. */
    public void killServer() {
        ProcessHandle.of(Long.parseLong(told("WILDFLY_PID"))).ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    /** {@code ./run --server-only}. Comes back when the server is ready for work. */
    public void startServer() {
        try {
            if (serverOnly != null) {
                serverOnly.close();
            }
            serverOnly = LauncherProcess.start(DIRECTORY, settings(), "--server-only");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    /** Under the running server: all its connections break. Comes back when the database takes connections again. */
    public void restartPostgres() {
        onPostgres(EmbeddedPostgres::restart);
    }

    /** Takes the database away from under the running server. */
    public void stopPostgres() {
        onPostgres(EmbeddedPostgres::stop);
    }

    public void startPostgres() {
        onPostgres(EmbeddedPostgres::start);
    }

    private void onPostgres(PostgresAction action) {
        try {
            Secrets secrets = new Secrets(DIRECTORY.secrets());
            int port = URI.create(told("DATABASE_URL").replaceFirst("^jdbc:", "")).getPort();
            action.on(new EmbeddedPostgres(DIRECTORY.postgres(), port,
                    new EmbeddedPostgres.Passwords(secrets.get("database-admin"), secrets.get("database"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface PostgresAction {
        void on(EmbeddedPostgres postgres) throws IOException;
    }

    /** Ctrl-C. */
    @Override
    public void close() {
        launcher.close();
        if (serverOnly != null) {
            serverOnly.close();
        }
    }

    private static IllegalStateException interrupted(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while the platform starts", stop);
    }

    private Credentials credentials(String role) {
        return new Credentials(told(role + "_EMAIL"), told(role + "_PASSWORD"));
    }
}
