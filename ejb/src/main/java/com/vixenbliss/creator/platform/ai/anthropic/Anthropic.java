package com.vixenbliss.creator.platform.ai.anthropic;

import com.vixenbliss.creator.platform.ai.http.OkHttpTransport;
import com.vixenbliss.creator.platform.ai.provider.LangChainProvider;
import com.vixenbliss.creator.platform.ai.provider.ModelProvider;
import com.vixenbliss.creator.platform.ai.provider.ProviderSettings;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;

/** Builds what talks to Anthropic. The system prompt is marked for its prompt cache. */
public final class Anthropic {

    public static final String NAME = "anthropic";
    public static final String BASE_URL = "https://api.anthropic.com/v1";
    public static final String MODEL = "claude-haiku-4-5";

    /** LangChain4j insists on a key; a local stand-in may want none. */
    private static final String NO_KEY = "none";

    private Anthropic() {}

    public static ModelProvider provider(ProviderSettings settings, OkHttpTransport transport) {
        String url = settings.versionedUrl("v1");
        String key = settings.apiKey() == null ? NO_KEY : settings.apiKey();
        AnthropicStreamingChatModel streaming = AnthropicStreamingChatModel.builder()
                .httpClientBuilder(transport.asBuilder())
                .baseUrl(url)
                .apiKey(key)
                .modelName(settings.model())
                .cacheSystemMessages(true)
                .returnThinking(false)
                .build();
        AnthropicChatModel whole = AnthropicChatModel.builder()
                .httpClientBuilder(transport.asBuilder())
                .baseUrl(url)
                .apiKey(key)
                .modelName(settings.model())
                .cacheSystemMessages(true)
                .returnThinking(false)
                .maxRetries(0)
                .build();
        return new LangChainProvider(
                NAME, settings.model(), streaming, whole, new AnthropicDialect(), transport.threads());
    }
}
