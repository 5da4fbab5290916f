package com.vixenbliss.creator.account.token.rest;

import java.util.UUID;

/**
 * Who wants to sign in.
 *
 * @param studioId for which of several studios; may be left out
 */
public record SignInOrder(String email, String password, UUID studioId) {

    @Override
    public String toString() {
        return "SignInOrder[…]";
    }
}
