package com.vixenbliss.creator.account.studio.rest;

import com.vixenbliss.creator.account.studio.MemberView;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A member on the wire. */
public record MemberCard(UUID userId, String email, String displayName, String role, Instant createdAt) {

    static MemberCard of(MemberView member) {
        return new MemberCard(member.userId(), member.email(), member.displayName(),
                member.role().name().toLowerCase(Locale.ROOT), member.createdAt());
    }
}
