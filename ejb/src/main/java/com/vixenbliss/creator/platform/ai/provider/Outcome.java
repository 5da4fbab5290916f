package com.vixenbliss.creator.platform.ai.provider;

/** Hears how one try ends: exactly one of {@link #done} and {@link #failed}, once. */
public interface Outcome<T> {

    /** A piece of a streamed answer, never empty, before the end. */
    default void heard(String piece) {}

    void done(T answer);

    void failed(ProviderFailure failure);
}
