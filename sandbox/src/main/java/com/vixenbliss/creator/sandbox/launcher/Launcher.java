package com.vixenbliss.creator.sandbox.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./run} and {@code ./run --server-only}.
 *
 * <p>Exit codes: 0 stopped by a signal, 1 did not start (one line says why), 2 wrong arguments.
 */
public final class Launcher {

    private Launcher() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Thread.currentThread().setUncaughtExceptionHandler((main, accident) -> die(accident));
        RunDirectory directory = RunDirectory.from(System.getenv());
        directory.create();
        System.setProperty("sandbox.log", directory.log("sandbox").toString());
        System.exit(run(List.of(arguments), directory));
    }

    /** What is already up has threads of its own, which would keep a half-started run alive. */
    private static void die(Throwable accident) {
        accident.printStackTrace();
        System.exit(1);
    }

    private static int run(List<String> arguments, RunDirectory directory) throws IOException, InterruptedException {
        Path project = Path.of(System.getProperty("creator.home", "")).toAbsolutePath();
        Progress progress = new Progress(System.out);
        try {
            if (arguments.isEmpty()) {
                return new PlatformRun(project, directory, progress).run();
            }
            if (arguments.equals(List.of("--server-only"))) {
                return new ServerRun(project, directory, progress).run();
            }
            progress.say("usage: ./run [--server-only]");
            return 2;
        } catch (StartFailed failure) {
            progress.say("./run: " + failure.getMessage());
            return 1;
        }
    }
}
