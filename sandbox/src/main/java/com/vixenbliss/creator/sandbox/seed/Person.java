package com.vixenbliss.creator.sandbox.seed;

/** Somebody of the demonstration, and how to sign in as her. */
public record Person(String email, String password, String displayName) {

    @Override
    public String toString() {
        return email;
    }
}
