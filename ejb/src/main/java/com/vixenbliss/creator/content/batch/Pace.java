package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.Tally;
import java.time.Duration;

/**
 * How far a batch is, and how fast it went lately.
 *
 * @param recent pieces that ended lately, at most {@value #LATELY}
 * @param span since the first of those ended; it grows while nothing ends, so that a batch that stands still says so
 */
record Pace(Tally tally, int recent, Duration span) {

    /** So many pieces say how fast it goes. */
    static final int LATELY = 20;
    private static final double MILLIS = 1_000.0;

    /** Of a batch that does not move. */
    static Pace still(Tally tally) {
        return new Pace(tally, 0, Duration.ZERO);
    }

    /** @return null while too few have ended to tell */
    Long etaSeconds(int remaining) {
        if (recent < 2) {
            return null;
        }
        return Math.round(remaining * (span.toMillis() / MILLIS) / (recent - 1));
    }
}
