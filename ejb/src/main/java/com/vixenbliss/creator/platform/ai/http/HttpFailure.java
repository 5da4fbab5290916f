package com.vixenbliss.creator.platform.ai.http;

import dev.langchain4j.exception.HttpException;
import java.util.Map;

/**
 * A provider said no: by its status, or inside a stream that had begun with 200. Keeps what LangChain4j's own exception
 * loses, the headers. Its message names the status only: a provider's body may quote the prompt.
 */
public class HttpFailure extends HttpException {

    private static final long serialVersionUID = 1L;

    private final String body;
    private final transient Map<String, String> headers;

    /** @param headers names in lower case */
    public HttpFailure(int status, Map<String, String> headers, String body) {
        super(status, "The provider answered " + status);
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** The answer's body, cut at 64 KB; for reading error codes, never for a log or a caller. */
    public String body() {
        return body;
    }

    /** A header's value, or null. */
    public String header(String lowerCaseName) {
        return headers.get(lowerCaseName);
    }
}
