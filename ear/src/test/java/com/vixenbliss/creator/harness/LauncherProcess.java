package com.vixenbliss.creator.harness;

import com.vixenbliss.creator.sandbox.launcher.RunDirectory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as {@code ./run} starts it, in a process of its own: what tests see is what people see. */
final class LauncherProcess implements AutoCloseable {

    private static final long POLL_MILLIS = 200;
    private static final long STOP_SECONDS = 90;

    private final Process process;

    private LauncherProcess(Process process) {
        this.process = process;
    }

    /** Comes back at the line "Ready"; fails with everything that was said when the process ends before that. */
    static LauncherProcess start(RunDirectory directory, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path said = directory.log("launcher" + String.join("", arguments));
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("RUN_DIR", directory.root().toString());
        builder.environment().remove("PORT_OFFSET");   // whoever runs the tests may have one of his own
        builder.environment().putAll(environment);
        Process process = builder.start();
        while (Files.readAllLines(said).stream().noneMatch(line -> line.startsWith("Ready"))) {
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The platform did not start:\n" + Files.readString(said));
            }
        }
        return new LauncherProcess(process);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(String... arguments) {
        Path home = Path.of(System.getProperty("creator.home")).toAbsolutePath().normalize();
        Path built = home.resolve("sandbox/target");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow",
                "-Dcreator.home=" + home,
                "-cp", built.resolve("creator-sandbox.jar") + File.pathSeparator + built.resolve("lib") + "/*",
                "com.vixenbliss.creator.sandbox.launcher.Launcher"));
        command.addAll(List.of(arguments));
        return command;
    }
}
