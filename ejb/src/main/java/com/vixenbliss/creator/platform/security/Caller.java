package com.vixenbliss.creator.platform.security;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks. Taken once at the edge (bearer token or console session) and handed down as a value, because other threads
 * do not know it.
 *
 * @param userId the person
 * @param studioId the studio for which the person acts; null for a fan
 * @param groups of {@link Role}'s names
 */
public record Caller(UUID userId, UUID studioId, Set<String> groups) {

    public Caller {
        groups = Set.copyOf(groups);
    }

    public boolean is(String role) {
        return groups.contains(role);
    }

    /**
     * The studio for which the person acts, where there must be one.
     *
     * @throws Fault {@code FORBIDDEN} for somebody without a studio
     */
    public UUID studio() {
        if (studioId == null) {
            throw new Fault(Kind.FORBIDDEN, "no-studio", "Only the members of a studio can do this.");
        }
        return studioId;
    }
}
