package com.vixenbliss.creator.platform.ai.provider;

import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.http.Witness;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.output.TokenUsage;

/** What differs from vendor to vendor once LangChain4j has done its part. */
public interface Dialect {

    /** The question's settings and schema in the vendor's form. */
    ChatRequestParameters parameters(Question question);

    /** Reads along with one answer. */
    Reader reader();

    /** What was billed; {@code said} is never null. */
    Answer.Usage usage(TokenUsage said);

    /** What an error answer means. */
    ProviderFailure failure(HttpFailure said);

    /** Some vendors refuse conversations that the assistant opens, as ours do. */
    boolean needsPersonFirst();

    /** A witness that also knows why the model stopped. */
    interface Reader extends Witness {

        /** Null when the vendor's own word was not seen and LangChain4j's translation holds. */
        FinishReason finish();
    }
}
