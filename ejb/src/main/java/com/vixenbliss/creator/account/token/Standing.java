package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.studio.model.StudioRole;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody may do right now, as the database says it.
 *
 * @param open the account is open
 * @param admin runs the platform
 * @param role in the studio that was asked about; null for none, or when the studio is suspended
 * @param signedIn the sign-in was not revoked; true when it was not asked about
 */
public record Standing(boolean open, boolean admin, StudioRole role, boolean signedIn) {

    /** Of somebody who is not there. */
    static final Standing NONE = new Standing(false, false, null, false);

    /** The caller, or empty when the account is closed, the sign-in ended, or the studio is none of his any more. */
    public Optional<Caller> caller(Key key) {
        boolean studioGone = key.studioId() != null && role == null;
        return open && signedIn && !studioGone
                ? Optional.of(new Caller(key.userId(), key.studioId(), groups()))
                : Optional.empty();
    }

    private Set<String> groups() {
        Set<String> groups = new HashSet<>(Set.of(Role.FAN));
        if (admin) {
            groups.add(Role.ADMIN);
        }
        if (role != null) {
            groups.addAll(switch (role) {
                case OWNER -> Set.of(Role.STUDIO, Role.STUDIO_EDITOR, Role.STUDIO_OWNER);
                case EDITOR -> Set.of(Role.STUDIO, Role.STUDIO_EDITOR);
                case ANALYST -> Set.of(Role.STUDIO);
            });
        }
        return groups;
    }

    /**
     * Whose standing.
     *
     * @param studioId the studio for which the person acts; null for a fan
     * @param familyId the sign-in; null when the platform does not know it, as with an outside token
     */
    public record Key(UUID userId, UUID studioId, UUID familyId) {}
}
