package com.vixenbliss.creator.catalogue.card.travel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.document.SpecForm;
import com.vixenbliss.creator.catalogue.card.file.CardFile.Asset;
import com.vixenbliss.creator.catalogue.card.file.CharxFile;
import com.vixenbliss.creator.catalogue.card.file.PngCard;
import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import com.vixenbliss.creator.catalogue.card.model.CardSpec;
import com.vixenbliss.creator.platform.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Packs a whole card into the file that was asked for. */
public final class CardPacking {

    private static final String BACKFILLED = "This character card is Character Card V3, but it is loaded as a Character Card V2. "
            + "Please use a Character Card V3 compatible application to use this character card properly.";

    private final Card original;
    private final List<Asset> assets;
    private final UUID characterId;
    private final Instant now;

    /** @param assets that came with the card */
    public CardPacking(Card original, List<Asset> assets, UUID characterId, Instant now) {
        this.original = original;
        this.assets = List.copyOf(assets);
        this.characterId = characterId;
        this.now = now;
    }

    /**
     * @param whole the card to send, see {@link SpecForm#whole}; taken over
     * @param name of the file, without its ending
     */
    public CardDownload pack(ObjectNode whole, CardOrder order, String name) {
        Luggage luggage = new Luggage(SpecForm.data(whole), assets);
        return switch (order.as()) {
            case JSON -> {
                luggage.withinCard();
                yield new CardDownload(name + ".json", "application/json", pretty(formed(whole, order.format())));
            }
            case PNG -> new CardDownload(name + ".png", "image/png", picture(whole, luggage, order.format()));
            case CHARX -> {
                List<Asset> entries = luggage.asEntries();
                yield new CardDownload(name + ".charx", "application/zip", CharxFile.write(text(formed(whole, CardSpec.V3)), entries));
            }
        };
    }

    private byte[] picture(ObjectNode whole, Luggage luggage, CardSpec format) {
        byte[] picture = luggage.asPicture(characterId.getLeastSignificantBits());
        if (format == CardSpec.V2) {
            return PngCard.write(picture, text(formed(whole, CardSpec.V2)), null);
        }
        ObjectNode older = SpecForm.toV2(whole.deepCopy(), original);
        String notes = SpecForm.data(older).path("creator_notes").asText("");
        SpecForm.data(older).put("creator_notes", notes.isEmpty() ? BACKFILLED : BACKFILLED + "\n\n" + notes);
        return PngCard.write(picture, text(older), text(formed(whole, CardSpec.V3)));
    }

    private ObjectNode formed(ObjectNode whole, CardSpec format) {
        if (format == CardSpec.V2) {
            return SpecForm.toV2(whole, original);
        }
        ObjectNode card = SpecForm.toV3(whole);
        ObjectNode data = SpecForm.data(card);
        data.put("modification_date", now.getEpochSecond());
        appendSource(data);
        return card;
    }

    /** Sources are only ever appended to. */
    private void appendSource(ObjectNode data) {
        String here = "urn:uuid:" + characterId;
        boolean list = data.path("source").isArray();
        boolean absent = data.path("source").isMissingNode();
        if (absent || list && StreamSupport.stream(data.get("source").spliterator(), false).noneMatch(known -> here.equals(known.asText()))) {
            data.withArray("/source").add(here);
        }
    }

    private static String text(ObjectNode card) {
        try {
            return Json.foreign().writeValueAsString(card);
        } catch (JsonProcessingException notATree) {
            throw new IllegalStateException(notATree);
        }
    }

    private static byte[] pretty(ObjectNode card) {
        try {
            return Json.foreign().writerWithDefaultPrettyPrinter().writeValueAsString(card).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException notATree) {
            throw new IllegalStateException(notATree);
        }
    }
}
