package com.vixenbliss.creator.identity.biography;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.ReplyListener;
import com.vixenbliss.creator.platform.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A model that answers what a test has laid out, and a biography that is good as it is. */
public final class Answers implements LanguageModel {

    /** What was asked. */
    public final List<ModelRequest> asked = new CopyOnWriteArrayList<>();
    private final Queue<String> laidOut = new ConcurrentLinkedQueue<>();

    private static final String GOOD = """
            {"name": "Nela Brandt", "age": 29, "gender_tag": "female", "archetype": "night-owl roaster",
             "occupation": "roasts coffee in a small shop", "home": "two rooms above the roastery in Porto",
             "tagline": "Up before the beans.", "biography": "I roast on Tuesdays and taste all week. Ask me about Kenyan naturals.",
             "backstory": "She left an office for a drum roaster that nobody wanted.",
             "personality": {"traits": ["warm", "stubborn", "curious"], "values": ["craft"], "quirks": ["counts cracks aloud"],
                             "summary": "Warm, and never in a hurry."},
             "voice": {"manner": "dry and warm", "formality": "casual", "emoji_use": "rare", "sample_lines": ["Taste this."]},
             "likes": ["rain on tin roofs"], "dislikes": ["burnt milk"],
             "boundaries": {"hard": ["never talks about other people's bodies"], "soft": ["politics"]},
             "life": {"goal": "a second roaster", "struggle": "the rent", "dream": "a farm", "recent_event": "won a cupping"},
             "opening_line": "You look like somebody who takes it black.", "content_hooks": ["Your grinder is lying to you."],
             "appearance": "auburn wavy bob, hazel eyes, freckles over the nose, an adult woman's calm face",
             "key_features": ["auburn wavy bob", "freckled nose"], "body_type": "athletic"}""";

    /** Answers this next. */
    public Answers then(String answer) {
        laidOut.add(answer);
        return this;
    }

    /** A good biography, but for what is done to it. */
    public static String biography(Consumer<ObjectNode> change) {
        try {
            ObjectNode answer = (ObjectNode) Json.lenient().readTree(GOOD);
            change.accept(answer);
            return answer.toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same as it is. */
    public static String biography() {
        return biography(answer -> { });
    }

    @Override
    public Stream stream(ModelRequest request, ReplyListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<ModelReply> complete(ModelRequest request) {
        asked.add(request);
        String answer = laidOut.poll();
        if (answer == null) {
            return CompletableFuture.failedFuture(
                    new ModelUnavailable(ModelUnavailable.Reason.DOWN, "No model answers.", Duration.ofSeconds(1), null));
        }
        return CompletableFuture.completedFuture(new ModelReply(answer, "gemini", "gemini-2.5-flash",
                ModelReply.FinishReason.STOP, 1_900, 1_400, 10, 20, new BigDecimal("0.004")));
    }
}
