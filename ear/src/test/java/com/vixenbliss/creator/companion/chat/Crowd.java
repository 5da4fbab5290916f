package com.vixenbliss.creator.companion.chat;

import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People who keep talking with one character, whatever happens to the platform; remembers what they were promised. */
final class Crowd {

    private static final int CHATTERS = 8;

    /** Fewer than chatters: two of these people talk on two devices at once. */
    private static final int PEOPLE = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final String character;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> endings = new ConcurrentHashMap<>();
    private final AtomicInteger replies = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> talks;
    private volatile boolean goingOn = true;

    private Crowd(Platform platform) {
        character = platform.fixtures().aCharacter(platform.fixtures().aStudio());
        List<Credentials> people = Stream.generate(platform.fixtures()::aRegisteredPerson).limit(PEOPLE).toList();
        talks = IntStream.range(0, CHATTERS)
                .mapToObj(number -> new Chatter(number, platform, people.get(number % PEOPLE), this))
                .map(chatter -> CompletableFuture.runAsync(chatter, threads)).toList();
    }

    static Crowd talking(Platform platform) {
        return new Crowd(platform);
    }

    String character() {
        return character;
    }

    boolean goesOn() {
        return goingOn;
    }

    /** The platform has said that it has these words. */
    void acknowledged(String words) {
        acknowledged.add(words);
    }

    /** How a request ended: {@code "done"}, {@code "503"}, {@code "cut"}, … */
    void ended(String how) {
        endings.merge(how, 1, Integer::sum);
        if (how.equals("done")) {
            replies.incrementAndGet();
        }
    }

    /** Waits until so many more replies have been heard to their end. */
    void hears(int more) {
        int wanted = replies.get() + more;
        await().atMost(PATIENCE).failFast("somebody stopped talking", this::somebodyFailed)
                .until(() -> replies.get() >= wanted);
    }

    /** Lets everybody finish the line they are at. */
    void stop() {
        goingOn = false;
        talks.forEach(CompletableFuture::join);
        threads.shutdown();
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** How often requests ended in which way. */
    Map<String, Integer> endings() {
        return Map.copyOf(endings);
    }

    private boolean somebodyFailed() {
        return talks.stream().anyMatch(CompletableFuture::isCompletedExceptionally);
    }
}
