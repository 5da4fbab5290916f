package com.vixenbliss.creator.platform.ai.provider;

import com.vixenbliss.creator.platform.ai.http.Exchange;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A provider that LangChain4j knows. Its two models are built once and serve every call: model, temperature and the rest
 * travel with the request.
 */
public final class LangChainProvider implements ModelProvider {

    /** What a conversation begins with where a vendor does not let the assistant begin. */
    private static final UserMessage OPENING = UserMessage.from("[The scene opens.]");

    private final String name;
    private final String defaultModel;
    private final StreamingChatModel streaming;
    private final ChatModel whole;
    private final Dialect dialect;
    private final ExecutorService threads;

    /** @param threads virtual threads, on which answers are awaited whole */
    public LangChainProvider(
            String name,
            String defaultModel,
            StreamingChatModel streaming,
            ChatModel whole,
            Dialect dialect,
            ExecutorService threads) {
        this.name = name;
        this.defaultModel = defaultModel;
        this.streaming = streaming;
        this.whole = whole;
        this.dialect = dialect;
        this.threads = threads;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String defaultModel() {
        return defaultModel;
    }

    @Override
    public Cancellable stream(Question question, Duration within, Outcome<Answer> outcome) {
        Dialect.Reader reader = dialect.reader();
        Exchange exchange = Exchange.streamed(reader, within);
        Relay relay = new Relay(exchange, reader, outcome);
        try {
            exchange.around(() -> streaming.chat(request(question), relay));
        } catch (RuntimeException notSent) {
            relay.onError(notSent);
        }
        return exchange::cancel;
    }

    @Override
    public Cancellable complete(Question question, Duration within, Outcome<Answer> outcome) {
        Dialect.Reader reader = dialect.reader();
        Exchange exchange = Exchange.whole(reader, within);
        threads.execute(() -> exchange.around(() -> ask(question, reader, outcome)));
        return exchange::cancel;
    }

    private void ask(Question question, Dialect.Reader reader, Outcome<Answer> outcome) {
        Answer answer;
        try {
            ChatResponse response = whole.chat(request(question));
            answer = answer(response.aiMessage().text(), response.metadata(), reader);
        } catch (RuntimeException | LinkageError failed) {
            outcome.failed(Failures.read(failed, dialect));
            return;
        }
        outcome.done(answer);
    }

    private Answer answer(String text, ChatResponseMetadata said, Dialect.Reader reader) {
        Answer.Usage usage = said.tokenUsage() == null ? Answer.Usage.UNKNOWN : dialect.usage(said.tokenUsage());
        FinishReason finish = reader.finish() != null ? reader.finish() : translated(said.finishReason());
        return new Answer(text == null ? "" : text, said.modelName(), finish, usage);
    }

    private static FinishReason translated(dev.langchain4j.model.output.FinishReason said) {
        if (said == null) {
            return FinishReason.OTHER;
        }
        return switch (said) {
            case STOP -> FinishReason.STOP;
            case LENGTH -> FinishReason.LENGTH;
            case CONTENT_FILTER -> FinishReason.REFUSED;
            case TOOL_EXECUTION, OTHER -> FinishReason.OTHER;
        };
    }

    private ChatRequest request(Question question) {
        List<ChatMessage> messages = new ArrayList<>(question.messages().size() + 2);
        if (!question.system().isBlank()) {
            messages.add(SystemMessage.from(question.system()));
        }
        if (dialect.needsPersonFirst() && assistantOpens(question.messages())) {
            messages.add(OPENING);
        }
        for (ModelMessage message : question.messages()) {
            if (!message.text().isBlank()) {
                messages.add(translated(message));
            }
        }
        return ChatRequest.builder().messages(messages).parameters(dialect.parameters(question)).build();
    }

    private static boolean assistantOpens(List<ModelMessage> messages) {
        return !messages.isEmpty() && messages.getFirst().role() == ModelMessage.Role.ASSISTANT;
    }

    private static ChatMessage translated(ModelMessage message) {
        return switch (message.role()) {
            case USER -> UserMessage.from(message.text());
            case ASSISTANT -> AiMessage.from(message.text());
        };
    }

    /** LangChain4j may report several errors of one stream, and more text after one; here there is one end. */
    private final class Relay implements StreamingChatResponseHandler {

        private final Exchange exchange;
        private final Dialect.Reader reader;
        private final Outcome<Answer> outcome;
        private final StringBuilder text = new StringBuilder(256);
        private final AtomicBoolean ended = new AtomicBoolean();

        Relay(Exchange exchange, Dialect.Reader reader, Outcome<Answer> outcome) {
            this.exchange = exchange;
            this.reader = reader;
            this.outcome = outcome;
        }

        @Override
        public void onPartialResponse(String piece) {
            if (!ended.get()) {
                exchange.heard();
                text.append(piece);
                outcome.heard(piece);
            }
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            if (ended.compareAndSet(false, true)) {
                outcome.done(answer(text.toString(), response.metadata(), reader));
            }
        }

        @Override
        public void onError(Throwable error) {
            if (ended.compareAndSet(false, true)) {
                exchange.cancel();
                outcome.failed(Failures.read(error, dialect));
            }
        }
    }
}
