package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.fault.Fault;

/** How a turn ended. */
public sealed interface TurnOutcome {

    /** The reply is stored, whole or (when {@code message.complete()} is false) as far as it came. */
    record Replied(MessageView message) implements TurnOutcome {}

    /** There is no reply; the person's line is kept. */
    record Failed(Fault fault) implements TurnOutcome {}
}
