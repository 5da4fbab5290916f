package com.vixenbliss.creator.platform.safety.reply;

/**
 * Follows one reading of a reply, letter by letter, and finds the secret when most of its last {@value #WINDOW} runs are
 * the secret's. Chance gives a few; a copy with a slip in each fourth word still gives about 25.
 */
final class Trace {

    /** Of 64 runs: ten letters of a word that nobody says by chance. */
    static final int SOME = 3;

    /** Of 64 runs: about 31 letters of a copy. */
    static final int LIKELY = 24;

    /** Of 64 runs: a copy of about 60 letters, with hardly a fault. */
    static final int CERTAIN = 52;

    private static final int WINDOW = Long.SIZE;
    private static final int SUSPECT = 2;

    private final Grams secret;
    private final int most;
    private long run;
    private int letters;
    private long window;
    private int together;
    private boolean found;

    Trace(Grams secret, int most) {
        this.secret = secret;
        this.most = most;
    }

    void hear(int letter) {
        run = (run << Letters.BITS | letter) & Grams.MASK;
        count(run);
    }

    /** As {@link #hear}, for the secret read from its end. */
    void hearBackwards(int letter) {
        run = run >>> Letters.BITS | (long) letter << (Grams.LENGTH - 1) * Letters.BITS;
        count(run);
    }

    private void count(long heard) {
        letters++;
        boolean hit = letters >= Grams.LENGTH && secret.contains(heard);
        window = window << 1 | (hit ? 1 : 0);
        together = hit ? together + 1 : 0;
        found |= Long.bitCount(window) >= most;
    }

    boolean isFound() {
        return found;
    }

    /** The last letters that look like the beginning of a copy. */
    int suspicious() {
        return together < SUSPECT ? 0 : together + Grams.LENGTH - 1;
    }
}
