package com.vixenbliss.creator.account.token.rest;

/** Who wants to sign out. */
public record LogoutOrder(String refreshToken) {

    @Override
    public String toString() {
        return "LogoutOrder[…]";
    }
}
