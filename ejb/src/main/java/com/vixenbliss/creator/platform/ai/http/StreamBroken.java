package com.vixenbliss.creator.platform.ai.http;

import java.io.IOException;

/** A stream that cannot be trusted any further: cut, not text, an event too large, or nothing a provider would send. */
public class StreamBroken extends IOException {

    private static final long serialVersionUID = 1L;

    public StreamBroken(String what) {
        super(what);
    }

    public StreamBroken(String what, Throwable cause) {
        super(what, cause);
    }
}
