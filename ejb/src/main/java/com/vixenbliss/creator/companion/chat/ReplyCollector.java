package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.ReplyListener;
import com.vixenbliss.creator.platform.safety.reply.ReplyFilter;

/** Hears the model for one turn: text goes through the filter to who listens, the end goes to {@link TurnEnding}. */
final class ReplyCollector implements ReplyListener {

    private final TurnContext context;
    private final ComposedPrompt prompt;
    private final TurnStream stream;
    private final TurnEnding ending;
    private final ReplyFilter filter;

    ReplyCollector(TurnContext context, ComposedPrompt prompt, TurnStream stream, TurnEnding ending, ReplyFilter filter) {
        this.context = context;
        this.prompt = prompt;
        this.stream = stream;
        this.ending = ending;
        this.filter = filter;
    }

    @Override
    public void onText(String piece) {
        pass(filter.hear(piece));
    }

    @Override
    public void onReply(ModelReply reply) {
        pass(filter.end());
        ending.replied(context, prompt, stream, reply, filter.found());
    }

    @Override
    public void onFailure(ModelUnavailable failure) {
        pass(filter.end());
        String partial = stream.text();
        if (partial.isBlank()) {
            ending.failed(context.turn(), stream, TurnFault.of(failure));
        } else {
            ending.brokenOff(context, prompt, stream, partial, failure);
        }
    }

    private void pass(String good) {
        if (!good.isEmpty()) {
            stream.append(good);
        }
    }
}
