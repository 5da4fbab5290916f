package com.vixenbliss.creator.platform.ai.gemini;

import com.vixenbliss.creator.platform.ai.http.OkHttpTransport;
import com.vixenbliss.creator.platform.ai.provider.EmbeddingProvider;
import com.vixenbliss.creator.platform.ai.provider.LangChainEmbeddings;
import com.vixenbliss.creator.platform.ai.provider.LangChainProvider;
import com.vixenbliss.creator.platform.ai.provider.ModelProvider;
import com.vixenbliss.creator.platform.ai.provider.ProviderSettings;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.googleai.GoogleAiEmbeddingModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;

/** Builds what talks to Gemini. */
public final class Gemini {

    public static final String NAME = "gemini";
    public static final String BASE_URL = "https://generativelanguage.googleapis.com/v1beta";
    public static final String MODEL = "gemini-2.0-flash";
    public static final String EMBEDDING_MODEL = "gemini-embedding-001";

    /** {@code batchEmbedContents} takes no more. */
    private static final int EMBEDDING_BATCH = 100;

    private Gemini() {}

    public static ModelProvider provider(ProviderSettings settings, OkHttpTransport transport) {
        String url = settings.versionedUrl("v1beta");
        GoogleAiGeminiStreamingChatModel streaming = GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(transport.asBuilder())
                .baseUrl(url)
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .returnThinking(false)
                .build();
        GoogleAiGeminiChatModel whole = GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(transport.asBuilder())
                .baseUrl(url)
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .returnThinking(false)
                .maxRetries(0)
                .build();
        return new LangChainProvider(
                NAME, settings.model(), streaming, whole, new GeminiDialect(), transport.threads());
    }

    /** @param dimensions null for the model's own number */
    public static EmbeddingProvider embeddings(
            ProviderSettings settings, Integer dimensions, OkHttpTransport transport) {
        EmbeddingModel model = GoogleAiEmbeddingModel.builder()
                .httpClientBuilder(transport.asBuilder())
                .baseUrl(settings.versionedUrl("v1beta"))
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .outputDimensionality(dimensions)
                .maxRetries(0)
                .build();
        return new LangChainEmbeddings(
                NAME, settings.model(), EMBEDDING_BATCH, model, new GeminiDialect(), transport.threads());
    }
}
