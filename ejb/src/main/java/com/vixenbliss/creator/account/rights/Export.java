package com.vixenbliss.creator.account.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A finished export, in a file that only this server reads. It goes when it has been handed over. */
public record Export(Path file, long bytes, Instant takenAt) {

    /** Hands it over and deletes it, whatever happens. */
    public void handOver(OutputStream out) throws IOException {
        try {
            Files.copy(file, out);
        } finally {
            discard(file);
        }
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
