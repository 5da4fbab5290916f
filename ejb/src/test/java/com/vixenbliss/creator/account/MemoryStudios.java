package com.vixenbliss.creator.account;

import com.vixenbliss.creator.account.studio.MemberView;
import com.vixenbliss.creator.account.studio.SlugTaken;
import com.vixenbliss.creator.account.studio.Studios;
import com.vixenbliss.creator.account.studio.model.Studio;
import com.vixenbliss.creator.account.studio.model.StudioMember;
import com.vixenbliss.creator.account.studio.model.StudioStatus;
import com.vixenbliss.creator.platform.value.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Studios in a map, members in a list. */
public final class MemoryStudios implements Studios {

    private final Map<UUID, Studio> rows = new LinkedHashMap<>();
    private final List<StudioMember> members = new ArrayList<>();

    @Override
    public void add(Studio studio) {
        if (rows.values().stream().anyMatch(other -> other.slug().equals(studio.slug()))) {
            throw new SlugTaken();
        }
        rows.put(studio.id(), studio);
    }

    @Override
    public Optional<Studio> byId(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<Studio> lock(UUID id) {
        return byId(id);
    }

    @Override
    public List<Studio> page(PageRequest page) {
        return rows.values().stream().limit(page.limit() + 1L).toList();
    }

    @Override
    public void add(StudioMember member) {
        members.add(member);
    }

    @Override
    public void remove(StudioMember member) {
        members.remove(member);
    }

    @Override
    public Optional<StudioMember> member(UUID studioId, UUID userId) {
        return membersOf(studioId).stream().filter(member -> member.userId().equals(userId)).findFirst();
    }

    @Override
    public List<StudioMember> membersOf(UUID studioId) {
        return members.stream().filter(member -> member.studioId().equals(studioId)).toList();
    }

    @Override
    public List<StudioMember> openPlacesOf(UUID userId) {
        return members.stream()
                .filter(member -> member.userId().equals(userId))
                .filter(member -> rows.get(member.studioId()).status() == StudioStatus.ACTIVE)
                .toList();
    }

    @Override
    public List<MemberView> memberViews(UUID studioId) {
        return membersOf(studioId).stream()
                .map(member -> new MemberView(member.userId(), "", "", member.role(), member.createdAt()))
                .toList();
    }

    @Override
    public void flush() {
        // a map has nothing to write
    }
}
