package com.vixenbliss.creator.account.studio;

import com.vixenbliss.creator.account.studio.model.Studio;
import com.vixenbliss.creator.account.studio.model.StudioMember;
import com.vixenbliss.creator.platform.value.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All studios and the people who work for them. */
public interface Studios {

    /** @throws SlugTaken when another studio has the slug already, however close the race */
    void add(Studio studio);

    Optional<Studio> byId(UUID id);

    /** Like {@link #byId}, and nobody else can change the studio or its members until the transaction ends. */
    Optional<Studio> lock(UUID id);

    /** One more than the limit, oldest first. */
    List<Studio> page(PageRequest page);

    void add(StudioMember member);

    void remove(StudioMember member);

    Optional<StudioMember> member(UUID studioId, UUID userId);

    List<StudioMember> membersOf(UUID studioId);

    /** The person's places in studios that are open, oldest first. */
    List<StudioMember> openPlacesOf(UUID userId);

    /** Members with their names, oldest first. */
    List<MemberView> memberViews(UUID studioId);

    /** Writes what was changed, so that versions are current and races show now. */
    void flush();
}
