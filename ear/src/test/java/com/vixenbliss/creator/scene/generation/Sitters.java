package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** People who ask for pictures, each with a key, and again with the same one until the platform says that it has the order. */
final class Sitters implements AutoCloseable {

    private static final int ACCEPTED = 202;
    private static final int PAUSE_MILLIS = 300;

    private final List<Sitter> sitters = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<String> scenes = new ConcurrentLinkedQueue<>();

    private record Sitter(Api api, String id, String episode) {}

    /** So many people with an episode each, and all of them the same character. */
    static Sitters of(Platform platform, int people) {
        Sitters made = new Sitters();
        String character = platform.fixtures().aCharacter(platform.fixtures().aStudio());
        for (int at = 0; at < people; at++) {
            Api fan = platform.fixtures().aFan();
            String episode = fan.post("/chat", Map.of("character_id", character, "content", "Hello.")).expect(200).text("episode_id");
            made.sitters.add(new Sitter(fan, fan.get("/me").expect(200).text("id"), episode));
        }
        return made;
    }

    /** Each asks for so many; comes back at once. */
    void ask(int each) {
        for (Sitter sitter : sitters) {
            for (int at = 0; at < each; at++) {
                threads.execute(() -> scenes.add(ask(sitter, UUID.randomUUID().toString())));
            }
        }
    }

    /** Of all orders that the platform has said to have. */
    List<String> scenes() {
        return List.copyOf(scenes);
    }

    List<String> ids() {
        return sitters.stream().map(Sitter::id).toList();
    }

    /** As SQL writes a list. */
    String quoted() {
        return String.join(", ", ids().stream().map(id -> "'" + id + "'").toList());
    }

    private static String ask(Sitter sitter, String key) {
        for (;;) {
            try {
                Answer answer = sitter.api().with("Idempotency-Key", key).post("/scenes/generate", Map.of("episode_id", sitter.episode()));
                if (answer.status() == ACCEPTED) {
                    return answer.text("scene_id");
                }
            } catch (RuntimeException serverIsDead) {
                // the same key again
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
