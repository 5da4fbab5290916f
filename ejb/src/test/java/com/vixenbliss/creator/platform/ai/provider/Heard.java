package com.vixenbliss.creator.platform.ai.provider;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down what one try said, and that it ended once. */
public final class Heard implements Outcome<Answer> {

    private final List<String> pieces = new CopyOnWriteArrayList<>();
    private final AtomicInteger ends = new AtomicInteger();
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final CompletableFuture<ProviderFailure> failure = new CompletableFuture<>();

    @Override
    public void heard(String piece) {
        pieces.add(piece);
    }

    @Override
    public void done(Answer said) {
        ends.incrementAndGet();
        answer.complete(said);
    }

    @Override
    public void failed(ProviderFailure said) {
        ends.incrementAndGet();
        failure.complete(said);
    }

    public String text() {
        return String.join("", pieces);
    }

    public List<String> pieces() {
        return pieces;
    }

    public int ends() {
        return ends.get();
    }

    /** Whether it has ended in an answer or a failure; waits for that. */
    public boolean succeeded() {
        return CompletableFuture.anyOf(answer, failure).orTimeout(20, TimeUnit.SECONDS).join() instanceof Answer;
    }

    public Answer answer() {
        failure.thenAccept(answer::completeExceptionally);
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }

    public ProviderFailure failure() {
        answer.thenAccept(said -> failure.completeExceptionally(new AssertionError("answered: " + said)));
        return failure.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
