package com.vixenbliss.creator.sandbox.provider.http;

/**
 * How fast, and how far, an answer is played. Times in milliseconds.
 *
 * @param latency before the first byte
 * @param firstToken from the first byte to the first token
 * @param tokenInterval from one token to the next
 * @param bytesPerSecond 0 for as fast as the wire takes it
 * @param events how many events go out before the ending; {@link Integer#MAX_VALUE} for all
 */
public record Tempo(int latency, int firstToken, int tokenInterval, int bytesPerSecond, int events, Ending ending) {

    /** What happens after the last event that is played. */
    public enum Ending {
        /** The body ends as it should. */
        FINISH,
        /** The connection is closed in the middle of the body. */
        CUT,
        /** Nothing more comes and the connection stays. */
        STALL,
        /** The connection is closed before a byte of the answer was sent. */
        HANG_UP
    }

    /** The same, so much later. */
    public Tempo later(int millis) {
        return millis == 0 ? this : new Tempo(latency + millis, firstToken, tokenInterval, bytesPerSecond, events, ending);
    }

    /** The call takes effect and its answer never comes. */
    public Tempo hangingUp() {
        return new Tempo(latency, firstToken, tokenInterval, bytesPerSecond, events, Ending.HANG_UP);
    }

    public static Tempo of(int latency, int firstToken, int tokenInterval) {
        return new Tempo(latency, firstToken, tokenInterval, 0, Integer.MAX_VALUE, Ending.FINISH);
    }
}
