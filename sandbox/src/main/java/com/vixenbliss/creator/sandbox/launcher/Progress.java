package com.vixenbliss.creator.sandbox.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The lines a person watches: one for each stage, with the seconds that it took. */
final class Progress {

    private final PrintStream out;
    private final Instant begun = Instant.now();
    private String open;

    Progress(PrintStream out) {
        this.out = out;
    }

    /** A step of the start or the stop. */
    interface Stage {
        void run() throws IOException, InterruptedException;
    }

    void stage(String what, Stage stage) throws IOException, InterruptedException {
        begin(what);
        Instant start = Instant.now();
        boolean done = false;
        try {
            stage.run();
            done = true;
        } finally {
            end(what, done ? seconds(start) : "  failed");
        }
    }

    synchronized void say(String line) {
        closeOpenLine();
        out.println(line);
    }

    private synchronized void begin(String what) {
        closeOpenLine();
        out.printf("  %-60s", what);
        out.flush();
        open = what;
    }

    /** A stage that a signal overtook has lost its line, and says nothing more. */
    private synchronized void end(String what, String outcome) {
        if (what.equals(open)) {
            out.println(outcome);
            open = null;
        }
    }

    private void closeOpenLine() {
        if (open != null) {
            out.println();
            open = null;
        }
    }

    /** Since this progress began, for the last line of a start. */
    String total() {
        return seconds(begun).strip();
    }

    private static String seconds(Instant since) {
        return String.format(Locale.ROOT, "%6.1f s", Duration.between(since, Instant.now()).toMillis() / 1000.0);
    }
}
