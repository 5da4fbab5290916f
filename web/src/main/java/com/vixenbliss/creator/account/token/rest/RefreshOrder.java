package com.vixenbliss.creator.account.token.rest;

import java.util.UUID;

/**
 * Who wants to stay signed in.
 *
 * @param studioId another studio to act for from now on; may be left out
 */
public record RefreshOrder(String refreshToken, UUID studioId) {

    @Override
    public String toString() {
        return "RefreshOrder[…]";
    }
}
