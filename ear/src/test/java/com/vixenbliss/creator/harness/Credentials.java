package com.vixenbliss.creator.harness;

/** What somebody signs in with. */
public record Credentials(String email, String password) {
}
