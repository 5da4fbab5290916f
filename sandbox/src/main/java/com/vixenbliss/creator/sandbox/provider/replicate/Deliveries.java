package com.vixenbliss.creator.sandbox.provider.replicate;

import com.vixenbliss.creator.sandbox.file.Directories;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** What was made, where clients fetch it: the last {@value #MOST} files. */
final class Deliveries implements AutoCloseable {

    private static final int MOST = 600;

    private final Path shelf;
    private final Deque<Path> kept = new ArrayDeque<>();

    Deliveries() throws IOException {
        this.shelf = Files.createTempDirectory("creator-deliveries-");
    }

    synchronized void put(String name, byte[] bytes) throws IOException {
        Path file = shelf.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        kept.addLast(file);
        if (kept.size() > MOST) {
            Files.deleteIfExists(kept.removeFirst());
        }
    }

    Answer fetch(String name) {
        Path file = shelf.resolve(name);
        try {
            return name.matches("[a-z0-9]+/[a-z0-9._-]+") && Files.isRegularFile(file)
                    ? Answer.bytes(200, Map.of("Content-Type", type(name)), Files.readAllBytes(file))
                    : Answer.whole(404, Map.of("Content-Type", "text/plain"), "Not Found", 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.equals("tar") ? "application/x-tar" : "image/" + ending.replace("jpg", "jpeg");
    }

    @Override
    public void close() {
        try {
            Directories.delete(shelf);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
