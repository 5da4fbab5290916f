package com.vixenbliss.creator.account.studio;

import com.vixenbliss.creator.account.studio.model.StudioRole;
import java.time.Instant;
import java.util.UUID;

/** A member as colleagues see him. */
public record MemberView(UUID userId, String email, String displayName, StudioRole role, Instant createdAt) {}
