package com.vixenbliss.creator.platform.ai.http;

import java.io.IOException;

/**
 * Reads along with one answer before LangChain4j does: what a vendor says there and LangChain4j passes over (an error in
 * a stream that began well, a refusal, a missing end) is seen here, and what it cannot read is put right. One for each
 * call, used by one thread at a time.
 */
public interface Witness {

    /** For calls whose answers need no reading along. */
    Witness NONE = new Witness() {};

    /**
     * One event of a stream.
     *
     * @param name of the event, null when it has none
     * @return the data for LangChain4j to read, null when it should not see this event
     * @throws HttpFailure when the event is an error in disguise
     */
    default String onEvent(String name, String data) throws IOException {
        return data;
    }

    /** The stream ended in good order as HTTP sees it. Throws {@link StreamBroken} when the vendor had not finished. */
    default void onEnd() throws IOException {}

    /** The body of an unstreamed answer; returns what LangChain4j should read. */
    default String onBody(String body) throws IOException {
        return body;
    }
}
