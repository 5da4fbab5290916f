package com.vixenbliss.creator.platform.ai.provider;

/** Something under way that can be given up. */
@FunctionalInterface
public interface Cancellable {

    void cancel();
}
