package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.ReplyListener;

/** Hears the model for one turn: text goes to who listens, the end goes to {@link TurnEnding}. */
final class ReplyCollector implements ReplyListener {

    private final TurnContext context;
    private final ComposedPrompt prompt;
    private final TurnStream stream;
    private final TurnEnding ending;

    ReplyCollector(TurnContext context, ComposedPrompt prompt, TurnStream stream, TurnEnding ending) {
        this.context = context;
        this.prompt = prompt;
        this.stream = stream;
        this.ending = ending;
    }

    @Override
    public void onText(String piece) {
        stream.append(piece);
    }

    @Override
    public void onReply(ModelReply reply) {
        ending.replied(context, prompt, stream, reply);
    }

    @Override
    public void onFailure(ModelUnavailable failure) {
        String partial = stream.text();
        if (partial.isBlank()) {
            ending.failed(context.turn(), stream, TurnFault.of(failure));
        } else {
            ending.brokenOff(context, prompt, stream, partial, failure);
        }
    }
}
