package com.vixenbliss.creator.platform.ai;

import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.ReplyListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Writes down a streamed reply. */
class Listening implements ReplyListener {

    final StringBuffer text = new StringBuffer();
    private final CompletableFuture<ModelReply> reply = new CompletableFuture<>();
    private final CompletableFuture<ModelUnavailable> failure = new CompletableFuture<>();

    @Override
    public void onText(String piece) {
        text.append(piece);
    }

    @Override
    public void onReply(ModelReply whole) {
        reply.complete(whole);
    }

    @Override
    public void onFailure(ModelUnavailable why) {
        failure.complete(why);
        reply.completeExceptionally(why);
    }

    ModelReply reply() {
        return reply.orTimeout(20, TimeUnit.SECONDS).join();
    }

    ModelUnavailable failure() {
        return failure.orTimeout(20, TimeUnit.SECONDS).join();
    }

    boolean heardNoEnd() {
        return !reply.isDone() && !failure.isDone();
    }
}
