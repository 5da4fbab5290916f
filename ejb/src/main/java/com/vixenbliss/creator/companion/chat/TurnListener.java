package com.vixenbliss.creator.companion.chat;

/** Hears a turn's stream in order, one call at a time, on whatever thread; must hand over and return. */
public interface TurnListener {

    void onEvent(TurnEvent event);

    /** Nothing follows. */
    void onEnd();
}
