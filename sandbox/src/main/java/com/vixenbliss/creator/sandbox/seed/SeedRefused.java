package com.vixenbliss.creator.sandbox.seed;

/** The platform did not take a piece of the demonstration data. */
public final class SeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeedRefused(String request, int status, String answer) {
        super(request + " was answered " + status + ": " + answer);
    }
}
