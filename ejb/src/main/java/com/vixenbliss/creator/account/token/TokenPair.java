package com.vixenbliss.creator.account.token;

/**
 * What a successful sign-in gives.
 *
 * @param expiresIn seconds until the access token ends
 * @param refreshToken works once
 */
public record TokenPair(String accessToken, String tokenType, long expiresIn, String refreshToken) {

    @Override
    public String toString() {
        return "TokenPair[…]";
    }
}
