package com.vixenbliss.creator.platform.message;

import com.vixenbliss.creator.platform.security.Caller;

/**
 * Somebody dealt with a dead letter.
 *
 * @param deed {@code redelivered} or {@code discarded}
 */
public record DeadLetterHandled(Caller caller, DeadLetter letter, String deed) {}
