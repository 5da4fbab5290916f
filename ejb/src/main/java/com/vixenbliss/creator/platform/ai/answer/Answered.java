package com.vixenbliss.creator.platform.ai.answer;

import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import java.math.BigDecimal;
import java.util.List;

/**
 * What came of an {@link Inquiry}.
 *
 * @param reading of the last reply
 * @param replies all that were paid for, the first first
 */
public record Answered<T>(Reading<T> reading, List<ModelReply> replies) {

    public Answered {
        replies = List.copyOf(replies);
    }

    /** Who gave the last reply. */
    public ModelReply last() {
        return replies.getLast();
    }

    /** What all replies cost, in US dollars. */
    public BigDecimal costUsd() {
        return replies.stream().map(ModelReply::costUsd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
