package com.vixenbliss.creator.account.directory.rest;

import com.vixenbliss.creator.account.directory.Person;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A registered person on the wire. */
public record PersonCard(
        UUID id, String displayName, String email, String status, boolean isAdmin, Instant createdAt, List<PlaceCard> studios) {

    /** A studio and the person's role in it: {@code owner}, {@code editor} or {@code analyst}. */
    public record PlaceCard(UUID studioId, String studioName, String role) {}

    static PersonCard of(Person person) {
        return new PersonCard(person.id(), person.displayName(), person.email(), word(person.status()), person.admin(),
                person.createdAt(), person.places().stream().map(PersonCard::of).toList());
    }

    private static PlaceCard of(Person.Place place) {
        return new PlaceCard(place.studioId(), place.studioName(), word(place.role()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
