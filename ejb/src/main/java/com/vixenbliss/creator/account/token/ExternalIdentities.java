package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.token.model.ExternalIdentity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whom the subjects of outside issuers are here. */
public interface ExternalIdentities {

    Optional<UUID> userOf(String issuer, String subject);

    void add(ExternalIdentity identity);

    /** When the person of this subject was erased, if that is not long ago. */
    Optional<Instant> erasedAt(String issuer, String subject);
}
