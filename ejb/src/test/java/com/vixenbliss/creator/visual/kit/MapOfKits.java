package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows in a map, in the order of their birth. */
class MapOfKits implements AvatarKits {

    private final Map<UUID, AvatarKit> rows = new LinkedHashMap<>();

    @Override
    public void add(AvatarKit kit) {
        rows.put(kit.id(), kit);
    }

    @Override
    public Optional<AvatarKit> find(UUID studioId, UUID id) {
        return Optional.ofNullable(rows.get(id)).filter(kit -> kit.studioId().equals(studioId));
    }

    @Override
    public Optional<AvatarKit> findForChange(UUID studioId, UUID id) {
        return find(studioId, id);
    }

    @Override
    public List<AvatarKit> list(UUID studioId, KitFilter filter, PageRequest page) {
        return rows.values().stream()
                .filter(kit -> kit.studioId().equals(studioId))
                .filter(kit -> filter.characterId() == null || kit.characterId().equals(filter.characterId()))
                .filter(kit -> filter.status() == null || kit.status() == filter.status())
                .limit(page.limit() + 1L)
                .toList();
    }

    @Override
    public Optional<UUID> characterOf(UUID studioId, UUID id) {
        return find(studioId, id).map(AvatarKit::characterId);
    }

    @Override
    public List<AvatarKit> ofCharacter(UUID characterId) {
        return rows.values().stream().filter(kit -> kit.characterId().equals(characterId)).toList();
    }

    @Override
    public Optional<AvatarKit> worn(UUID characterId) {
        return rows.values().stream().filter(kit -> kit.characterId().equals(characterId) && kit.isActive()).findFirst();
    }

    @Override
    public Optional<AvatarKit> wornForChange(UUID characterId) {
        return worn(characterId);
    }

    @Override
    public void remove(AvatarKit kit) {
        rows.remove(kit.id());
    }

    @Override
    public void flush() {
        // A map has nothing to flush.
    }
}
