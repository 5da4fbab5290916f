package com.vixenbliss.creator.catalogue.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.document.SpecForm;
import com.vixenbliss.creator.catalogue.card.mapping.CardMerge;
import com.vixenbliss.creator.catalogue.card.travel.CardDownload;
import com.vixenbliss.creator.catalogue.card.travel.CardOrder;
import com.vixenbliss.creator.catalogue.card.travel.CardPacking;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Sends a character out as a card: the one it came with, under its own words of today. */
@ApplicationScoped
public class CardExportService {

    private final CardLoading loading;
    private final Event<CardExporting> exports;
    private final ReadingPlaces places;
    private final Clock clock;

    @Inject
    CardExportService(CardLoading loading, Event<CardExporting> exports, ReadingPlaces places, Clock clock) {
        this.loading = loading;
        this.exports = exports;
        this.places = places;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected CardExportService() {
        this(null, null, null, null);
    }

    /**
     * @throws com.vixenbliss.creator.platform.fault.Fault {@code NOT_FOUND} unless it is the studio's own; {@code INVALID}
     *     when its assets do not fit into what was asked for
     */
    public CardDownload export(UUID studioId, UUID characterId, CardOrder order) {
        return places.in(() -> {
            LeavingCharacter leaving = loading.load(studioId, characterId);
            CharacterView c = leaving.character();
            ObjectNode card = CardMerge.of(
                    leaving.card(), draft(c), leaving.greetings(), leaving.templates(), leaving.book(),
                    leaving.world(), order.extras());
            if (order.extras()) {
                ObjectNode extras = SpecForm.object(SpecForm.extensions(SpecForm.data(card)), SpecForm.OURS);
                exports.fire(new CardExporting(studioId, characterId, extras));
            }
            return new CardPacking(leaving.card(), leaving.assets(), characterId, clock.instant()).pack(card, order, c.slug());
        });
    }

    private static CharacterDraft draft(CharacterView c) {
        return new CharacterDraft(c.worldId(), c.name(), c.slug(), c.archetype(), c.tagline(), c.systemPrompt(), c.personality(),
                c.toneStyle(), c.boundaries(), c.likes(), c.dislikes(), c.backstory(), c.lifeArc(), c.visualIdentity(),
                c.modelSettings(), c.genreDoctrine(), c.dialogue(), c.status());
    }
}
