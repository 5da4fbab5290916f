package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.catalogue.character.model.StudioCharacter;
import com.vixenbliss.creator.platform.value.PageRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows in a map. Order is by birth, as ids of one millisecond are in none. */
class MapOfCharacters implements Characters {

    final Map<UUID, String> genres = new HashMap<>();
    final Map<UUID, UUID> owners = new HashMap<>();
    private final Map<UUID, StudioCharacter> rows = new LinkedHashMap<>();

    @Override
    public void add(StudioCharacter character) {
        rows.put(character.id(), character);
    }

    @Override
    public Optional<StudioCharacter> findVisible(UUID studioId, UUID id) {
        return visible(studioId).filter(row -> row.id().equals(id)).findFirst();
    }

    @Override
    public Optional<StudioCharacter> findVisible(UUID studioId, String slug) {
        return visible(studioId).filter(row -> row.draft().slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<StudioCharacter> findForChange(UUID studioId, UUID id) {
        return Optional.ofNullable(rows.get(id)).filter(row -> row.studioId().equals(studioId));
    }

    @Override
    public List<StudioCharacter> listVisible(UUID studioId, CharacterFilter filter, PageRequest page) {
        List<UUID> births = List.copyOf(rows.keySet());
        int before = page.after() == null ? births.size() : births.indexOf(page.after());
        return visible(studioId)
                .filter(row -> births.indexOf(row.id()) < before)
                .sorted(Comparator.comparing((StudioCharacter row) -> births.indexOf(row.id())).reversed())
                .limit(page.limit() + 1L)
                .toList();
    }

    private Stream<StudioCharacter> visible(UUID studioId) {
        return rows.values().stream().filter(row -> row.isPublished() || row.studioId().equals(studioId));
    }

    @Override
    public boolean isTaken(String slug) {
        return rows.values().stream().anyMatch(row -> row.draft().slug().equals(slug));
    }

    @Override
    public Optional<String> genreOfWorld(UUID studioId, UUID worldId) {
        return Optional.ofNullable(genres.get(worldId)).filter(genre -> owners.get(worldId).equals(studioId));
    }

    @Override
    public Optional<Persona> persona(UUID id) {
        return Optional.ofNullable(rows.get(id)).map(row -> Persona.of(row, null, null, null));
    }

    @Override
    public Optional<Sitter> sitter(UUID id) {
        return Optional.ofNullable(rows.get(id)).map(Sitter::of);
    }

    @Override
    public void remove(StudioCharacter character) {
        rows.remove(character.id());
    }

    @Override
    public void flush() {
        // A map has nothing to flush.
    }
}
