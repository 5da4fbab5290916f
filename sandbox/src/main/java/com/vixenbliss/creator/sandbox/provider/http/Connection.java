package com.vixenbliss.creator.sandbox.provider.http;

/** What stands behind the HTTP server. Called on I/O threads: thinks, never waits. */
@FunctionalInterface
public interface Connection {

    Reply connect(Call call);

    /** An answer and the tempo to play it at. */
    record Reply(Answer answer, Tempo tempo) {}
}
