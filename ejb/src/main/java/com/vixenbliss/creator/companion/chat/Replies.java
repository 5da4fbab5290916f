package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.chat.ReplyMetadata.LoreUse;
import com.vixenbliss.creator.companion.chat.ReplyMetadata.MemoryScore;
import com.vixenbliss.creator.companion.chat.Turn.Status;
import com.vixenbliss.creator.companion.chat.TurnContext.DueHook;
import com.vixenbliss.creator.companion.chat.TurnContext.Remembered;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.safety.SafetyRules;
import com.vixenbliss.creator.platform.safety.reply.Offence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Makes the row of a reply from what came. */
final class Replies {

    private Replies() {}

    static Reply whole(TurnContext context, ComposedPrompt prompt, ModelReply reply, String text, Set<Offence> withheld) {
        ReplyMetadata metadata = new ReplyMetadata(
                prompt.memories().stream().map(Remembered::id).toList(),
                prompt.hooks().stream().map(DueHook::id).toList(),
                prompt.parts(),
                prompt.tokens(),
                reply.provider(),
                reply.finish().name().toLowerCase(Locale.ROOT),
                reply.firstTokenMillis(),
                reply.costUsd(),
                disclosed(context),
                withheld.stream().map(Offence::word).sorted().toList(),
                SafetyRules.VERSION,
                prompt.lore().stream().map(LoreUse::of).toList(),
                scores(prompt));
        return new Reply(
                Status.COMPLETED, text, reply.model(), reply.tokensInput(), reply.tokensOutput(), reply.latencyMillis(),
                metadata, null, null);
    }

    static Reply partial(TurnContext context, ComposedPrompt prompt, String text, ModelUnavailable failure) {
        ReplyMetadata metadata = new ReplyMetadata(
                prompt.memories().stream().map(Remembered::id).toList(),
                prompt.hooks().stream().map(DueHook::id).toList(),
                prompt.parts(), prompt.tokens(), null, "broken", null, null, disclosed(context), List.of(),
                SafetyRules.VERSION,
                prompt.lore().stream().map(LoreUse::of).toList(),
                scores(prompt));
        String reason = failure.reason().name().toLowerCase(Locale.ROOT);
        return new Reply(
                Status.INCOMPLETE, text, null, prompt.tokens(), Tokens.of(text), 0, metadata, "reply-broken-off", reason);
    }

    static Reply ruled(TurnContext context, String text, String rule) {
        ReplyMetadata metadata =
                new ReplyMetadata(List.of(), List.of(), List.of(), 0, null, "rule", null, null, disclosed(context), List.of(), rule,
                        List.of(), List.of());
        return new Reply(Status.COMPLETED, text, rule, 0, 0, 0, metadata, null, null);
    }

    static MessageView view(Turn turn, Reply reply, Instant storedAt) {
        return new MessageView(
                turn.assistantMessageId(),
                turn.userSeq() + 1,
                "assistant",
                reply.text(),
                reply.model(),
                reply.tokensInput(),
                reply.tokensOutput(),
                reply.latencyMillis(),
                reply.status() == Status.COMPLETED,
                storedAt);
    }

    private static List<MemoryScore> scores(ComposedPrompt prompt) {
        return prompt.memories().stream().map(Remembered::why).filter(Objects::nonNull).toList();
    }

    private static Boolean disclosed(TurnContext context) {
        return context.turn().discloses() ? Boolean.TRUE : null;
    }
}
