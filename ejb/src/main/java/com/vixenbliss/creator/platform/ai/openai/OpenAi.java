package com.vixenbliss.creator.platform.ai.openai;

import com.vixenbliss.creator.platform.ai.http.OkHttpTransport;
import com.vixenbliss.creator.platform.ai.provider.EmbeddingProvider;
import com.vixenbliss.creator.platform.ai.provider.LangChainEmbeddings;
import com.vixenbliss.creator.platform.ai.provider.LangChainProvider;
import com.vixenbliss.creator.platform.ai.provider.ModelProvider;
import com.vixenbliss.creator.platform.ai.provider.ProviderSettings;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/** Builds what talks to OpenAI, or to a host that speaks its protocol; the key may be missing then. */
public final class OpenAi {

    public static final String NAME = "openai";
    public static final String BASE_URL = "https://api.openai.com/v1";
    public static final String MODEL = "gpt-4o-mini";
    public static final String EMBEDDING_MODEL = "text-embedding-3-small";

    private static final int EMBEDDING_BATCH = 256;

    private OpenAi() {}

    public static ModelProvider provider(ProviderSettings settings, OkHttpTransport transport) {
        String url = url(settings);
        OpenAiStreamingChatModel streaming = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(transport.asBuilder())
                .baseUrl(url)
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .strictJsonSchema(true)
                .build();
        OpenAiChatModel whole = OpenAiChatModel.builder()
                .httpClientBuilder(transport.asBuilder())
                .baseUrl(url)
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .strictJsonSchema(true)
                .maxRetries(0)
                .build();
        return new LangChainProvider(
                NAME, settings.model(), streaming, whole, new OpenAiDialect(), transport.threads());
    }

    /** @param dimensions null for the model's own number */
    public static EmbeddingProvider embeddings(
            ProviderSettings settings, Integer dimensions, OkHttpTransport transport) {
        EmbeddingModel model = OpenAiEmbeddingModel.builder()
                .httpClientBuilder(transport.asBuilder())
                .baseUrl(url(settings))
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .dimensions(dimensions)
                .maxRetries(0)
                .build();
        return new LangChainEmbeddings(
                NAME, settings.model(), EMBEDDING_BATCH, model, new OpenAiDialect(), transport.threads());
    }

    /** A bare host gets {@code /v1}; any path is taken as it is, for gateways put the protocol where they like. */
    private static String url(ProviderSettings settings) {
        String afterScheme = settings.baseUrl().replaceFirst("^[a-z]+://", "");
        boolean bareHost = afterScheme.indexOf('/') < 0 || afterScheme.indexOf('/') == afterScheme.length() - 1;
        return bareHost ? settings.versionedUrl("v1") : settings.baseUrl();
    }
}
