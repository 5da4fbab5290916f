package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.platform.ai.training.LoraTrainer;
import com.vixenbliss.creator.platform.ai.training.Training;
import com.vixenbliss.creator.platform.ai.training.Training.State;
import com.vixenbliss.creator.platform.ai.training.TrainingOrder;
import com.vixenbliss.creator.platform.ai.training.Weights;
import com.vixenbliss.creator.visual.image.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A host of trainings that does as the test says and remembers what it was asked for. It is not killed with the platform. */
final class ScriptedTrainer implements LoraTrainer {

    /** What a platform is that dies at this instruction. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    static final byte[] LEARNT = "what was learnt".getBytes(StandardCharsets.UTF_8);

    final Map<String, URI> archives = new ConcurrentHashMap<>();
    final Map<String, TrainingOrder> orders = new ConcurrentHashMap<>();
    final Map<String, State> now = new ConcurrentHashMap<>();
    final Queue<String> cancelled = new ConcurrentLinkedQueue<>();
    final Queue<byte[]> uploaded = new ConcurrentLinkedQueue<>();
    final Queue<Throwable> beforePrepare = new ConcurrentLinkedQueue<>();
    final Queue<Throwable> afterPrepare = new ConcurrentLinkedQueue<>();
    final Queue<Throwable> beforeSubmit = new ConcurrentLinkedQueue<>();
    final Queue<Throwable> afterSubmit = new ConcurrentLinkedQueue<>();
    final Queue<Throwable> beforeLook = new ConcurrentLinkedQueue<>();
    final Queue<Throwable> beforeFetch = new ConcurrentLinkedQueue<>();
    final Queue<Throwable> afterFetch = new ConcurrentLinkedQueue<>();
    /** How the next looks find a training, one after the other; then as {@link #last} says. */
    final Queue<State> looks = new ConcurrentLinkedQueue<>();
    volatile State last = State.SUCCEEDED;

    @Override
    public String name() {
        return "replicate";
    }

    @Override
    public URI prepare(TrainingOrder order, Path archive) {
        happens(beforePrepare);
        try {
            uploaded.add(Files.readAllBytes(archive));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        happens(afterPrepare);
        return URI.create("https://files.example/" + uploaded.size() + ".zip");
    }

    @Override
    public Training submit(TrainingOrder order, URI archive) {
        happens(beforeSubmit);
        String id = UUID.randomUUID().toString();
        archives.put(id, archive);
        orders.put(id, order);
        now.put(id, State.STARTING);
        happens(afterSubmit);
        return training(id);
    }

    @Override
    public Optional<Training> findSubmitted(TrainingOrder order, URI archive, Instant since) {
        return archives.entrySet().stream().filter(known -> known.getValue().equals(archive)).map(known -> training(known.getKey())).findFirst();
    }

    @Override
    public Training look(String id) {
        happens(beforeLook);
        State next = looks.poll();
        now.computeIfPresent(id, (known, state) -> state.ended() ? state : next == null ? last : next);
        return training(id);
    }

    @Override
    public void cancel(String id) {
        cancelled.add(id);
        now.computeIfPresent(id, (known, state) -> state.ended() ? state : State.CANCELED);
    }

    @Override
    public Optional<Training> heard(String webhookPayload) {
        return Optional.ofNullable(now.get(webhookPayload)).map(state -> training(webhookPayload));
    }

    @Override
    public Weights fetch(URI weights, Path into) {
        happens(beforeFetch);
        try {
            Files.write(into, LEARNT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        happens(afterFetch);
        return new Weights(LEARNT.length, Sha256.of(LEARNT));
    }

    private Training training(String id) {
        State state = now.getOrDefault(id, State.GONE);
        return new Training(id, state, state == State.SUCCEEDED ? URI.create("https://weights.example/" + id) : null,
                state == State.FAILED ? "out of memory" : null, new Training.Progress(42, 100), Duration.ofSeconds(600), Instant.now());
    }

    private static void happens(Queue<Throwable> script) {
        Throwable next = script.poll();
        if (next instanceof Error death) {
            throw death;
        }
        if (next instanceof RuntimeException trouble) {
            throw trouble;
        }
    }
}
