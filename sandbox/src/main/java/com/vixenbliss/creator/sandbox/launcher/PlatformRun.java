package com.vixenbliss.creator.sandbox.launcher;

import com.vixenbliss.creator.sandbox.seed.Demonstration;
import com.vixenbliss.creator.sandbox.seed.SeedRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The whole platform, until a signal ends it: services first, then WildFly, then the demonstration data. */
final class PlatformRun {

    private final RunDirectory directory;
    private final Progress progress;
    private final Ports ports;
    private final ServerEnvironment environment;
    private final StandIns standIns;
    private final WildFly server;
    private final DemoPeople people;
    private volatile boolean stopping;

    PlatformRun(Path project, RunDirectory directory, Progress progress) throws IOException {
        Secrets secrets = new Secrets(directory.secrets());
        this.directory = directory;
        this.progress = progress;
        this.ports = Ports.from(System.getenv());
        this.environment = new ServerEnvironment(System.getenv());
        this.standIns = new StandIns(directory, ports, secrets, environment);
        this.server = new WildFly(project, directory, ports);
        this.people = DemoPeople.of(secrets, environment);
    }

    /** Comes back only when the start failed: after that, a signal ends the JVM. */
    int run() throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(directory.lock(), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new StartFailed("another ./run is up in " + directory.root() + ": stop it, or set RUN_DIR");
            }
            server.requireBuilt();
            clearTheWay();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            start();
            watch();
        } catch (StartFailed failure) {
            if (!stopping) {
                throw failure;
            }
        }
        return 1;
    }

    private void clearTheWay() throws IOException, InterruptedException {
        WildFly.stop(directory);
        standIns.stopLeftovers();
        standIns.requireFreePorts();
        ports.requireServerPorts();
    }

    private void start() throws IOException, InterruptedException {
        startServices();
        startServer();
        progress.stage("WildFly on port " + server.port(), server::awaitReady);
        progress.stage("demonstration data", this::demonstrate);
        welcome();
        if (!environment.get("DEMO_PORTRAITS").equals("false")) {
            Thread.ofVirtual().name("portraits").start(this::paint);
        }
    }

    /** Nobody waits for it, and nothing depends on it: what is missing is drawn at the next start. */
    private void paint() {
        try {
            demonstration().paint();
        } catch (IOException | SeedRefused missing) {
            progress.say("  The portraits of the demonstration are not drawn yet: " + missing.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Demonstration demonstration() {
        return new Demonstration(baseUrl(), people.admin(), people.studio(), people.fan());
    }

    private void demonstrate() throws IOException, InterruptedException {
        try {
            demonstration().settle();
        } catch (SeedRefused refusal) {
            if (!environment.names("DATABASE_URL")) {
                throw new StartFailed("the demonstration data was not taken: " + refusal.getMessage(), refusal);
            }
            progress.say("  Left out: a database of your own may know these people by other passwords. "
                    + refusal.getMessage());
        }
    }

    private void welcome() {
        progress.say("Ready in " + progress.total());
        progress.say("");
        progress.say("  Console  " + baseUrl() + "/console/");
        progress.say("  API      " + baseUrl() + "/api/v1");
        people.lines().forEach(line -> progress.say("  " + line));
        progress.say("  For scripts: " + directory.demo().path());
        progress.say("  Ctrl-C stops everything.");
    }

    private synchronized void startServices() throws IOException, InterruptedException {
        standIns.start(progress);
    }

    private synchronized void startServer() throws IOException {
        if (stopping) {
            throw new StartFailed("stopped");
        }
        environment.fill("PUBLIC_URL", baseUrl());
        environment.fill("SANDBOX_URL", standIns.providersUrl().toString());
        directory.serverEnvironment().write(forAnotherStart());
        directory.demo().write(demo());
        server.start(environment.added());
    }

    /** A server that dies is said so, and the rest stays: one can look at what it left, and bring it back. */
    private void watch() throws InterruptedException {
        server.awaitEnd();
        if (!stopping) {
            progress.say("WildFly ended: " + server.obituary());
            progress.say("The other services stay up. Restart it with: " + restartCommand());
        }
        new CountDownLatch(1).await();
    }

    private void stop() {
        stopping = true;
        progress.say("Stopping");
        try {
            stopInOrder();
        } catch (IOException failure) {
            progress.say("not everything was stopped: " + failure.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void stopInOrder() throws IOException, InterruptedException {
        progress.stage("stop WildFly", () -> WildFly.stop(directory));
        standIns.stop(progress);
    }

    private Map<String, String> forAnotherStart() {
        Map<String, String> values = new LinkedHashMap<>(environment.added());
        for (String port : List.of("PORT_OFFSET", "HTTP_PORT", "MANAGEMENT_PORT", "AMQP_PORT", "ARTEMIS_PORT")) {
            values.put(port, environment.get(port));
        }
        return values;
    }

    private Map<String, String> demo() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("BASE_URL", baseUrl());
        values.put("CONSOLE_URL", baseUrl() + "/console/");
        values.put("API_URL", baseUrl() + "/api/v1");
        values.putAll(people.signIns());
        for (String shown : List.of("SANDBOX_URL", "DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD",
                "S3_ENDPOINT", "S3_REGION", "S3_BUCKET", "S3_ACCESS_KEY", "S3_SECRET_KEY")) {
            values.put(shown, environment.get(shown));
        }
        values.put("MANAGEMENT_URL", ports.managementUrl());
        values.put("PORT_OFFSET", String.valueOf(ports.offset()));
        values.put("LAUNCHER_PID", String.valueOf(ProcessHandle.current().pid()));
        values.put("POSTGRES_PID", standIns.postgresPid());
        return values;
    }

    private String baseUrl() {
        return "http://127.0.0.1:" + ports.web();
    }

    private String restartCommand() {
        String runDir = System.getenv("RUN_DIR");
        return (runDir == null ? "" : "RUN_DIR=" + runDir + " ") + "./run --server-only";
    }
}
