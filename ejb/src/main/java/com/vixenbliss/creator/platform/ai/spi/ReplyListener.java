package com.vixenbliss.creator.platform.ai.spi;

/** Hears a streamed reply, on the provider client's threads, one call at a time. Must not block for long. */
public interface ReplyListener {

    /** The next piece of text, never empty. */
    void onText(String piece);

    /** The end: the reply as a whole. */
    void onReply(ModelReply reply);

    /**
     * The end: no provider could answer, or the stream broke after its first text (no other provider is asked then).
     * What was heard by {@link #onText} until now is all there is.
     */
    void onFailure(ModelUnavailable failure);
}
