package com.vixenbliss.creator.catalogue.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.document.SpecForm;
import com.vixenbliss.creator.catalogue.card.file.CardFile;
import com.vixenbliss.creator.catalogue.card.file.CardFiles;
import com.vixenbliss.creator.catalogue.card.mapping.CardBook;
import com.vixenbliss.creator.catalogue.card.mapping.CardMapping;
import com.vixenbliss.creator.catalogue.card.mapping.CardMerge;
import com.vixenbliss.creator.catalogue.card.mapping.CardWishes;
import com.vixenbliss.creator.catalogue.card.mapping.MappedCard;
import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import com.vixenbliss.creator.catalogue.card.model.CardSpec;
import com.vixenbliss.creator.catalogue.card.review.CardReview;
import com.vixenbliss.creator.catalogue.card.travel.CardOrder;
import com.vixenbliss.creator.catalogue.card.travel.CardPacking;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.lorebook.BookService.WholeBook;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import com.vixenbliss.creator.platform.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A card's way in and out again, without a database: what is stored in between is held here. */
final class Journey {

    static final CardWishes WISHES = new CardWishes(27, GenderTag.FEMALE, null);
    private static final UUID CHARACTER = new UUID(1, 2);
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

    final CardFile file;
    final Card card;
    final MappedCard mapped;
    private final List<TemplateView> templates = new ArrayList<>();
    private final UUID[] greetings;
    private CharacterDraft draft;
    private WorldDraft world;
    private WholeBook book;

    private Journey(byte[] bytes, CardWishes wishes) {
        file = CardFiles.read(bytes);
        card = Card.parse(file.json());
        CardReview.of(card, Set.of());
        mapped = CardMapping.of(Card.parse(SpecForm.whole(card).toString()), wishes);
        draft = mapped.character();
        world = mapped.world();
        CardBook imported = new CardBook(card);
        book = new WholeBook(imported.settings(), imported.drafts());
        greetings = new UUID[card.greetings().size()];
        mapped.templates().forEach(template -> {
            templates.add(view(UUID.randomUUID(), template.draft()));
            if (template.greeting() != null) {
                greetings[template.greeting()] = templates.getLast().id();
            }
        });
    }

    static Journey in(byte[] bytes) {
        return new Journey(bytes, WISHES);
    }

    static Journey in(byte[] bytes, CardWishes wishes) {
        return new Journey(bytes, wishes);
    }

    Journey livingIn(WorldDraft elsewhere) {
        world = elsewhere;
        return this;
    }

    /** The studio changes fields by their names on the wire. */
    Journey changing(String pointer, String value) {
        ObjectNode json = Json.strict().valueToTree(draft);
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        ((ObjectNode) json.at(parent)).put(pointer.substring(pointer.lastIndexOf('/') + 1), value);
        draft = Json.strict().convertValue(json, CharacterDraft.class);
        return this;
    }

    Journey changingTemplate(int at, UnaryOperator<TemplateDraft> change) {
        TemplateView t = templates.get(at);
        templates.set(at, view(t.id(), change.apply(new TemplateDraft(t.title(), t.slug(), t.situation(), t.openingLine(),
                t.episodeType(), t.arcHints(), t.sceneConfig(), t.sortOrder(), t.status()))));
        return this;
    }

    Journey changingBook(UnaryOperator<WholeBook> change) {
        book = change.apply(book);
        return this;
    }

    Journey adding(TemplateDraft template) {
        templates.add(view(UUID.randomUUID(), template));
        return this;
    }

    byte[] out(CardSpec format, CardContainer as, boolean extras) {
        ObjectNode whole = CardMerge.of(card, draft, Arrays.asList(greetings), templates, book, world, extras);
        return new CardPacking(card, file.assets(), CHARACTER, NOW).pack(whole, new CardOrder(format, as, extras), "x").bytes();
    }

    /** The document inside the file that comes out. */
    JsonNode document(CardSpec format, CardContainer as, boolean extras) {
        return read(CardFiles.read(out(format, as, extras)).json());
    }

    static JsonNode read(String json) {
        return Card.parse(json).root();
    }

    List<TemplateView> templates() {
        return templates;
    }

    private static TemplateView view(UUID id, TemplateDraft t) {
        return new TemplateView(id, UUID.randomUUID(), CHARACTER, t.title(), t.slug(), t.situation(), t.openingLine(),
                t.episodeType(), t.arcHints(), t.sceneConfig(), t.sortOrder(), t.status(), 0, NOW, NOW);
    }
}
