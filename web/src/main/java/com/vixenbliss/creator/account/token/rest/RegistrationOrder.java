package com.vixenbliss.creator.account.token.rest;

import com.vixenbliss.creator.account.user.Registration;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who wants to register.
 *
 * @param birthDate {@code YYYY-MM-DD}
 * @param locale BCP 47; English when left out
 * @param timeZone IANA; UTC when left out
 */
public record RegistrationOrder(
        @Schema(examples = "ana@example.com") String email,
        @Schema(minLength = 12, maxLength = 128) String password,
        @Schema(maxLength = 80) String displayName,
        @Schema(examples = "1994-05-17") LocalDate birthDate,
        @Schema(examples = "pt-BR") String locale,
        @Schema(examples = "Europe/Lisbon") String timeZone) {

    Registration from(String remoteAddress) {
        return new Registration(email, password, displayName, birthDate, locale, timeZone, remoteAddress);
    }

    @Override
    public String toString() {
        return "RegistrationOrder[…]";
    }
}
