package com.vixenbliss.creator.sandbox.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Everything that one run of the platform writes lies below this directory; deleting it is a fresh start. */
public record RunDirectory(Path root) {

    /** {@code RUN_DIR}, or {@code .run} in the working directory. */
    public static RunDirectory from(Map<String, String> environment) {
        return new RunDirectory(Path.of(environment.getOrDefault("RUN_DIR", ".run")).toAbsolutePath().normalize());
    }

    public void create() throws IOException {
        Files.createDirectories(logs());
        Files.createDirectories(server());
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path storage() {
        return root.resolve("storage");
    }

    /** WildFly's {@code jboss.server.base.dir}. */
    public Path server() {
        return root.resolve("server");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Addresses, sign-ins and process ids for people and scripts. */
    public KeyValueFile demo() {
        return new KeyValueFile(root.resolve("demo.env"));
    }

    /** What the server was told, so that it can be started again alone. */
    public KeyValueFile serverEnvironment() {
        return new KeyValueFile(root.resolve("server.env"));
    }

    /** Held by the launcher while it lives. */
    public Path lock() {
        return root.resolve("lock");
    }
}
