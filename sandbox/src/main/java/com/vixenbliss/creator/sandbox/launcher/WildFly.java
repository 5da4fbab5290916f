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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The application server as a child process, in a base directory of its own: the provisioned one stays untouched. */
final class WildFly {

    private static final String CONFIGURATION = "standalone-creator.xml";
    private static final String APPLICATION = "creator.ear";
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
        this.application = project.resolve("ear/target").resolve(APPLICATION);
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
        builder.environment().values().removeIf(String::isBlank); // a blank number would fail the boot
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
            if (Files.exists(deployments().resolve(APPLICATION + ".failed"))) {
                throw new StartFailed(APPLICATION + " does not deploy: the reason is in " + log());
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
        return candidate.isAlive() && candidate.info().arguments().map(Arrays::asList).orElse(List.of())
                .contains(baseDirectoryOf(directory));
    }

    private Path deployments() {
        return directory.server().resolve("deployments");
    }

    /** Fresh configuration and application at every start; {@code data} (journals, transactions) is kept. */
    private void prepareBaseDirectory() throws IOException {
        for (String renewed : List.of("configuration", "deployments", "tmp", "lib")) {
            Directories.delete(directory.server().resolve(renewed));
        }
        Directories.copy(home.resolve("standalone"), directory.server());
        Files.copy(application, Files.createDirectories(deployments()).resolve(APPLICATION),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** The flags of {@code bin/jvm.options}; those of {@code SERVER_JAVA_OPTS} come later and win. */
    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + home.resolve("bin/jvm.options"));
        Stream.of(System.getenv().getOrDefault("SERVER_JAVA_OPTS", "").split("\\s+"))
                .filter(option -> !option.isEmpty()).forEach(command::add);
        command.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + directory.log("server"),
                "-Dlogging.configuration=file:" + directory.server().resolve("configuration/logging.properties"),
                "-Djboss.home.dir=" + home,
                baseDirectoryOf(directory),
                "-Djboss.server.log.dir=" + directory.logs(),
                "-jar", home.resolve("jboss-modules.jar").toString(),
                "-mp", home.resolve("modules").toString(),
                "org.jboss.as.standalone", "-c", CONFIGURATION));
        return command;
    }

    private static String baseDirectoryOf(RunDirectory directory) {
        return "-Djboss.server.base.dir=" + directory.server();
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
