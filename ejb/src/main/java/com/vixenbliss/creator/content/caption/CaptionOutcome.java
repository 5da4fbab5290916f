package com.vixenbliss.creator.content.caption;

import java.math.BigDecimal;
import java.util.List;

/** What became of the wish for a caption. */
public sealed interface CaptionOutcome {

    /**
     * It is fit to be published.
     *
     * @param hashtags without the sign
     * @param model which wrote it; null when the platform's rules did
     * @param costUsd of all calls, also of those whose answer could not be used
     */
    record Written(String hook, String caption, List<String> hashtags, String model, BigDecimal costUsd) implements CaptionOutcome {

        public Written {
            hashtags = List.copyOf(hashtags);
        }

        /** No model wrote it. */
        public boolean byRules() {
            return model == null;
        }

        /** As it is compared with others. */
        public String whole() {
            return hook + "\n" + caption;
        }
    }

    /**
     * Nothing fit could be written.
     *
     * @param reason a sentence that may be shown
     */
    record Refused(String reason, BigDecimal costUsd) implements CaptionOutcome {}
}
