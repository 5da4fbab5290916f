package com.vixenbliss.creator.sandbox.launcher;

import com.vixenbliss.creator.sandbox.file.Directories;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The application server as a child process, in a base directory of its own: the provisioned server stays untouched. */
final class WildFly {

    private static final String CONFIGURATION = "standalone-creator.xml";
    private static final String JAVA_OPTIONS = "-Xms256m -Xmx1g -XX:MaxMetaspaceSize=512m -XX:+ExitOnOutOfMemoryError";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 200;
    private static final long STOP_SECONDS = 60;

    private final Path home;
    private final Path application;
    private final RunDirectory directory;
    private final Ports ports;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    /** @param project the built source tree, where the server and the EAR lie */
    WildFly(Path project, RunDirectory directory, Ports ports) {
        this.home = project.resolve("wildfly-config/target/wildfly");
        this.application = project.resolve("ear/target/creator.ear");
        this.directory = directory;
        this.ports = ports;
    }

    void requireBuilt() {
        for (Path needed : List.of(home.resolve("jboss-modules.jar"), application)) {
            if (Files.notExists(needed)) {
                throw new StartFailed(needed + " is missing: build with mvn -DskipTests package");
            }
        }
    }

    void requireFreePorts() {
        Ports.requireFree("HTTP", ports.web());
        Ports.requireFree("management", ports.management());
        Ports.requireFree("AMQP", ports.amqp());
        Ports.requireFree("messaging", ports.messaging());
    }

    /** Starts the process; whether it comes up is for {@link #awaitReady()} to say. */
    void start(Map<String, String> environment) throws IOException {
        prepareBaseDirectory();
        Path console = directory.log("server-console");
        if (Files.exists(console)) {
            Files.move(console, directory.log("server-console.previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(command()).directory(directory.root().toFile())
                .redirectErrorStream(true).redirectOutput(console.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        process = builder.start();
        directory.demo().put("WILDFLY_PID", String.valueOf(process.pid()));
    }

    /** Returns when the application says that it is ready for work. */
    void awaitReady() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new StartFailed("WildFly ended while starting: " + obituary());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StartFailed("WildFly is not ready after " + PATIENCE.toMinutes() + " minutes, see " + log());
            }
        }
    }

    /** @return the exit code */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** How it ended, and where to look. */
    String obituary() {
        return "exit code " + process.exitValue() + ", its last words are in " + log();
    }

    int port() {
        return ports.web();
    }

    /** Stops whichever WildFly serves this run directory, started by this launcher or by another. */
    static void stop(RunDirectory directory) throws IOException, InterruptedException {
        String pid = directory.demo().read().getOrDefault("WILDFLY_PID", "");
        if (pid.isEmpty()) {
            return;
        }
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).filter(found -> belongsTo(directory, found))
                .orElse(null);
        if (server != null) {
            server.destroy();
            awaitEndOf(server);
        }
    }

    static boolean runs(RunDirectory directory) throws IOException {
        String pid = directory.demo().read().getOrDefault("WILDFLY_PID", "");
        return !pid.isEmpty() && ProcessHandle.of(Long.parseLong(pid))
                .filter(found -> belongsTo(directory, found)).isPresent();
    }

    private static void awaitEndOf(ProcessHandle server) throws InterruptedException {
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            server.destroyForcibly();
        }
    }

    /** Process ids are reused: only a JVM that was given this base directory is ours. */
    private static boolean belongsTo(RunDirectory directory, ProcessHandle candidate) {
        String base = "-Djboss.server.base.dir=" + directory.server();
        return candidate.isAlive() && candidate.info().arguments().map(Arrays::asList).orElse(List.of())
                .contains(base);
    }

    /** Fresh configuration and application at every start; {@code data} (journals, transactions) is kept. */
    private void prepareBaseDirectory() throws IOException {
        for (String renewed : List.of("configuration", "deployments", "tmp", "lib")) {
            Directories.delete(directory.server().resolve(renewed));
        }
        Directories.copy(home.resolve("standalone"), directory.server());
        Path deployments = Files.createDirectories(directory.server().resolve("deployments"));
        Files.copy(application, deployments.resolve("creator.ear"), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> command() {
        String options = System.getenv().getOrDefault("SERVER_JAVA_OPTS", JAVA_OPTIONS);
        return StandaloneCommandBuilder.of(home)
                .setJavaHome(System.getProperty("java.home"))
                .setBaseDirectory(directory.server())
                .setLogDirectory(directory.logs())
                .setServerConfiguration(CONFIGURATION)
                .addJavaOptions("-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true",
                        "-Djboss.modules.system.pkgs=org.jboss.byteman")
                .addJavaOptions(options.strip().split("\\s+"))
                .build();
    }

    private boolean isReady() throws InterruptedException {
        URI ready = URI.create("http://127.0.0.1:" + ports.web() + "/health/ready");
        HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path log() {
        return directory.log("server-console");
    }
}
