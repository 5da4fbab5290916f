package com.vixenbliss.creator.account.studio.rest;

import com.vixenbliss.creator.account.studio.StudioView;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A studio on the wire. */
public record StudioCard(UUID id, String name, String slug, String status, Instant createdAt) {

    static StudioCard of(StudioView studio) {
        return new StudioCard(studio.id(), studio.name(), studio.slug(), studio.status().name().toLowerCase(Locale.ROOT),
                studio.createdAt());
    }
}
