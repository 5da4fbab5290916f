package com.vixenbliss.creator.catalogue.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.document.SpecForm;
import com.vixenbliss.creator.catalogue.card.file.CardFile.Asset;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.lorebook.BookService.WholeBook;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.catalogue.template.model.TemplateStatus;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import com.vixenbliss.creator.platform.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All that an export is made of.
 *
 * @param world null when it lives in none
 * @param book its lorebook
 * @param card that it came with, or a blank one
 * @param greetings which templates the card's greetings are
 */
record LeavingCharacter(
        CharacterView character,
        List<TemplateView> templates,
        WorldDraft world,
        WholeBook book,
        Card card,
        List<UUID> greetings,
        List<Asset> assets) {

    /** One that was written here: its active templates are its greetings. */
    static LeavingCharacter without(CharacterView character, List<TemplateView> templates, WorldDraft world, WholeBook book) {
        ObjectNode blank = SpecForm.blank(Json.foreign().createObjectNode());
        List<UUID> greetings = new ArrayList<>();
        ObjectNode data = SpecForm.data(blank);
        for (TemplateView template : templates) {
            if (template.status() == TemplateStatus.ACTIVE) {
                if (greetings.isEmpty()) {
                    data.put("first_mes", template.openingLine());
                } else {
                    data.withArray("/alternate_greetings").add(template.openingLine());
                }
                greetings.add(template.id());
            }
        }
        data.put("creation_date", character.createdAt().getEpochSecond());
        return new LeavingCharacter(character, templates, world, book, Card.parse(blank.toString()), greetings, List.of());
    }
}
