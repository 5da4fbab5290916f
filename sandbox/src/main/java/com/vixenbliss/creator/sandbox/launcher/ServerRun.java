package com.vixenbliss.creator.sandbox.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** WildFly alone, in the foreground, against services that a {@link PlatformRun} keeps up. */
final class ServerRun {

    private static final int CONNECT_MILLIS = 2_000;

    private final Path project;
    private final RunDirectory directory;
    private final Progress progress;

    ServerRun(Path project, RunDirectory directory, Progress progress) {
        this.project = project;
        this.directory = directory;
        this.progress = progress;
    }

    int run() throws IOException, InterruptedException {
        ServerEnvironment environment = new ServerEnvironment(System.getenv());
        environment.fill(directory.serverEnvironment().read());
        requireServices(environment);
        if (WildFly.runs(directory)) {
            throw new StartFailed("WildFly is running already, process "
                    + directory.demo().read().get("WILDFLY_PID"));
        }
        Ports ports = Ports.from(environment.all());
        WildFly server = new WildFly(project, directory, ports);
        server.requireBuilt();
        ports.requireServerPorts();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        start(server, environment);
        int code = server.awaitEnd();
        progress.say("WildFly ended: " + server.obituary());
        return code;
    }

    private void start(WildFly server, ServerEnvironment environment) throws IOException, InterruptedException {
        server.start(environment.added());
        progress.stage("WildFly on port " + server.port(), server::awaitReady);
        progress.say("Ready in " + progress.total() + ": " + directory.demo().read().get("BASE_URL"));
    }

    private void requireServices(ServerEnvironment environment) {
        if (environment.added().isEmpty()) {
            throw new StartFailed("nothing was started in " + directory.root() + " yet: start ./run first");
        }
        String database = environment.get("DATABASE_URL").replaceFirst("^jdbc:", "");
        for (String url : List.of(database, environment.get("S3_ENDPOINT"), environment.get("SANDBOX_URL"))) {
            requireReachable(URI.create(url));
        }
    }

    private static void requireReachable(URI service) {
        if (service.getPort() < 0) {
            return; // a real service under its scheme's port: the server will say what it thinks of it
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), CONNECT_MILLIS);
        } catch (IOException unreachable) {
            throw new StartFailed(service + " does not answer: --server-only needs the services of a running ./run",
                    unreachable);
        }
    }

    private void stop() {
        try {
            WildFly.stop(directory);
        } catch (IOException unreadable) {
            progress.say("WildFly was not stopped: " + unreadable.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
