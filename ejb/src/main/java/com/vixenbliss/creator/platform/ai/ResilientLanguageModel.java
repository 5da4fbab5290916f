package com.vixenbliss.creator.platform.ai;

import com.vixenbliss.creator.platform.ai.provider.Answer;
import com.vixenbliss.creator.platform.ai.provider.Cancellable;
import com.vixenbliss.creator.platform.ai.provider.ModelProvider;
import com.vixenbliss.creator.platform.ai.provider.Outcome;
import com.vixenbliss.creator.platform.ai.provider.Question;
import com.vixenbliss.creator.platform.ai.resilience.Errand;
import com.vixenbliss.creator.platform.ai.resilience.Line;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.ReplyListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The platform's language model: the configured providers one behind the other. A failure before the first token is
 * tried again and then taken to the next provider; after it, it is the caller's. What a provider said about its tokens is
 * priced, entered in the books and handed on in the reply. A stream that broke is not booked, for then no provider
 * says what it will charge.
 */
@ApplicationScoped
public class ResilientLanguageModel implements LanguageModel {

    private final Providers providers;
    private final Ledger ledger;
    private final double temperature;
    private final int maxOutputTokens;

    @Inject
    public ResilientLanguageModel(Providers providers, Ledger ledger, AiSettings settings) {
        this.providers = providers;
        this.ledger = ledger;
        this.temperature = settings.temperature();
        this.maxOutputTokens = settings.maxOutputTokens();
    }

    protected ResilientLanguageModel() {         // for the CDI client proxy only
        this.providers = null;
        this.ledger = null;
        this.temperature = 0;
        this.maxOutputTokens = 0;
    }

    @Override
    public Stream stream(ModelRequest request, ReplyListener listener) {
        ReplyInTheMaking reply = new ReplyInTheMaking(request.purpose(), ledger, listener);
        Errand<Answer> errand = errand(request, reply, (provider, question, within, outcome) ->
                provider.stream(question, within, outcome));
        errand.start();
        return errand::cancel;
    }

    @Override
    public CompletionStage<ModelReply> complete(ModelRequest request) {
        CompletableFuture<ModelReply> whole = new CompletableFuture<>();
        ReplyInTheMaking reply = new ReplyInTheMaking(request.purpose(), ledger, new Completing(whole));
        errand(request, reply, (provider, question, within, outcome) -> provider.complete(question, within, outcome))
                .start();
        return whole;
    }

    private Errand<Answer> errand(ModelRequest request, ReplyInTheMaking reply, Asking asking) {
        List<Line> lines = providers.lines(request.settings().provider());
        return providers.errand(lines, (line, within, outcome) -> {
            ModelProvider provider = providers.model(line);
            Question question = question(request, provider, line == lines.getFirst());
            reply.asking(provider.name(), question.model());
            return asking.ask(provider, question, within, outcome);
        }, reply);
    }

    private Question question(ModelRequest request, ModelProvider provider, boolean first) {
        ModelSettings chosen = request.settings();
        boolean meant = chosen.provider() == null ? first : chosen.provider().equals(provider.name());
        int bound = request.schema() == null ? maxOutputTokens : 2 * maxOutputTokens;
        return new Question(
                request.system(),
                request.messages(),
                meant && chosen.model() != null ? chosen.model() : provider.defaultModel(),
                chosen.temperature() != null ? chosen.temperature() : temperature,
                chosen.maxOutputTokens() != null ? chosen.maxOutputTokens() : bound,
                request.schema());
    }

    /** One of the two ways to ask a provider. */
    private interface Asking {
        Cancellable ask(
                ModelProvider provider,
                Question question,
                Duration within,
                Outcome<Answer> outcome);
    }

    private record Completing(CompletableFuture<ModelReply> whole) implements ReplyListener {

        @Override
        public void onText(String piece) {}

        @Override
        public void onReply(ModelReply reply) {
            whole.complete(reply);
        }

        @Override
        public void onFailure(ModelUnavailable failure) {
            whole.completeExceptionally(failure);
        }
    }
}
