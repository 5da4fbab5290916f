package com.vixenbliss.creator.account.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.consent.model.Consent.Origin;
import com.vixenbliss.creator.account.token.model.ExternalIdentity;
import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.account.user.model.AgeCheck;
import com.vixenbliss.creator.account.user.model.DisplayName;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.account.user.model.Locality;
import com.vixenbliss.creator.account.user.model.User;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows the people who come with an outside token, and takes in those it does not know, when the token carries what a
 * registration would: a verified address and the birth date of an adult. It never ties a token to an account that exists
 * here already, because an outside issuer could then claim any account by its address.
 */
@ApplicationScoped
@Transactional
public class OutsidePeople {

    private static final Logger LOG = LoggerFactory.getLogger(OutsidePeople.class);

    private final ExternalIdentities identities;
    private final UserService users;
    private final Clock clock;

    @Inject
    public OutsidePeople(ExternalIdentities identities, UserService users, Clock clock) {
        this.identities = identities;
        this.users = users;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected OutsidePeople() {
        this(null, null, null);
    }

    Optional<UUID> known(JsonNode claims) {
        return identities.userOf(claims.path("iss").asText(), claims.path("sub").asText());
    }

    /**
     * @param claims of a token whose signature is good
     * @throws Fault when the claims are not enough to take the person in, or the address is taken
     */
    UUID admit(JsonNode claims) {
        requireNewer(claims);
        if (!claims.path("email_verified").asBoolean()) {
            throw Fault.invalid("email_verified", "must be true");
        }
        EmailAddress email = EmailAddress.of(claims.path("email").asText());
        String name = claims.path("name").asText(email.local());
        Locality locality = Locality.of(claims.path("locale").asText(null), claims.path("zoneinfo").asText(null));
        AgeCheck age = AgeCheck.byIssuer(date(claims.path("birthdate").asText()));
        User user = User.registered(email, "", DisplayName.of("name", name), age, locality, clock.instant());
        users.add(user, new Origin("issuer", null));
        identities.add(ExternalIdentity.of(
                claims.path("iss").asText(), claims.path("sub").asText(), user.id(), clock.instant()));
        LOG.info("A person of an outside issuer was taken in as {}", user.id());
        return user.id();
    }

    /** Somebody who was erased comes back by signing in anew, not by a token from before. */
    private void requireNewer(JsonNode claims) {
        Instant issued = Instant.ofEpochSecond(claims.path("iat").asLong());
        identities.erasedAt(claims.path("iss").asText(), claims.path("sub").asText())
                .filter(erased -> !issued.isAfter(erased))
                .ifPresent(erased -> {
                    throw Fault.invalid("iat", "must be after the erasure of this person");
                });
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notAFullDate) {
            throw Fault.invalid("birthdate", "must be a full date");
        }
    }
}
