package com.vixenbliss.creator.account.directory;

import com.vixenbliss.creator.account.studio.model.StudioRole;
import com.vixenbliss.creator.account.user.model.UserStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A registered person with all roles.
 *
 * @param admin runs the platform
 * @param places the studios for which the person works, by name
 */
public record Person(
        UUID id, String displayName, String email, UserStatus status, boolean admin, Instant createdAt, List<Place> places) {

    public Person {
        places = List.copyOf(places);
    }

    /** A studio and what the person is there. */
    public record Place(UUID studioId, String studioName, StudioRole role) {}
}
