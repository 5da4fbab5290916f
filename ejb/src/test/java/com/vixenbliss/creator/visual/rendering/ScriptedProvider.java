package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageProvider;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider that does as the test says and remembers what it was asked for. It is not killed with the platform. */
public final class ScriptedProvider implements ImageProvider {

    /** What a platform is that dies at this instruction. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private record Drawing(ImageRequest request, Instant since, Queue<State> states) {}

    public volatile int places = 8;
    private final String name;
    public final Map<String, ImageRequest> requests = new ConcurrentHashMap<>();
    public final Queue<String> cancelled = new ConcurrentLinkedQueue<>();
    public final Queue<Throwable> beforeSubmit = new ConcurrentLinkedQueue<>();
    public final Queue<Throwable> afterSubmit = new ConcurrentLinkedQueue<>();
    public final Queue<Throwable> beforeLook = new ConcurrentLinkedQueue<>();
    public final Queue<Throwable> beforeDownload = new ConcurrentLinkedQueue<>();
    public final AtomicInteger mostInFlight = new AtomicInteger();
    /** How the next predictions go, one after the other; then as {@link #course} says. */
    public final Queue<List<State>> courses = new ConcurrentLinkedQueue<>();
    public volatile List<State> course = List.of(State.PROCESSING, State.SUCCEEDED);
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();
    private final Map<String, State> now = new ConcurrentHashMap<>();

    public ScriptedProvider() {
        this("replicate");
    }

    public ScriptedProvider(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int places() {
        return places;
    }

    @Override
    public Optional<Prediction> heard(String webhookPayload) {
        return Optional.ofNullable(drawings.get(webhookPayload)).map(known -> prediction(webhookPayload));
    }

    @Override
    public Prediction submit(ImageRequest request) {
        happens(beforeSubmit);
        String id = UUID.randomUUID().toString();
        requests.put(id, request);
        drawings.put(id, new Drawing(request, Instant.now(), new ConcurrentLinkedQueue<>(nextCourse())));
        now.put(id, State.STARTING);
        mostInFlight.accumulateAndGet((int) now.values().stream().filter(state -> !state.ended()).count(), Math::max);
        happens(afterSubmit);
        return prediction(id);
    }

    @Override
    public Prediction look(String id) {
        happens(beforeLook);
        State next = drawings.get(id).states().poll();
        if (next != null && !now.get(id).ended()) {
            now.put(id, next);
        }
        return prediction(id);
    }

    @Override
    public Optional<Prediction> findSubmitted(ImageRequest request, Instant since) {
        return drawings.entrySet().stream()
                .filter(entry -> entry.getValue().request().seed() == request.seed()
                        && entry.getValue().request().prompt().equals(request.prompt()) && !entry.getValue().since().isBefore(since))
                .map(entry -> prediction(entry.getKey())).findFirst();
    }

    @Override
    public void cancel(String id) {
        cancelled.add(id);
        now.computeIfPresent(id, (known, state) -> state.ended() ? state : State.CANCELED);
    }

    @Override
    public byte[] download(URI output) {
        happens(beforeDownload);
        return output.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<State> nextCourse() {
        List<State> next = courses.poll();
        return next == null ? course : next;
    }

    private Prediction prediction(String id) {
        State state = now.get(id);
        List<URI> outputs = state == State.SUCCEEDED ? List.of(URI.create("https://pictures.example/" + id)) : List.of();
        return new Prediction(id, state, outputs, null, Duration.ofSeconds(2), drawings.get(id).since());
    }

    static void happens(Queue<Throwable> script) {
        Throwable next = script.poll();
        if (next instanceof Error death) {
            throw death;
        }
        if (next instanceof RuntimeException trouble) {
            throw trouble;
        }
    }
}
