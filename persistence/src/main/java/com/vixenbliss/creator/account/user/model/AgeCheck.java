package com.vixenbliss.creator.account.user.model;

import java.time.LocalDate;

/**
 * A birth date and where it comes from.
 *
 * @param method stored beside the date, as proof of how the gate was passed
 */
public record AgeCheck(LocalDate birthDate, String method) {

    /** The person said so. */
    public static AgeCheck selfDeclared(LocalDate birthDate) {
        return new AgeCheck(birthDate, "self_declared");
    }

    /** An enterprise's own issuer said so, in a signed token. */
    public static AgeCheck byIssuer(LocalDate birthDate) {
        return new AgeCheck(birthDate, "issuer_claim");
    }

    /** Whoever installed the platform vouches for it. */
    public static AgeCheck byOperator(LocalDate birthDate) {
        return new AgeCheck(birthDate, "operator");
    }
}
