package com.vixenbliss.creator.catalogue.card;

import com.vixenbliss.creator.catalogue.card.CardReading.ReadCard;
import com.vixenbliss.creator.catalogue.card.file.CardFile;
import com.vixenbliss.creator.catalogue.card.mapping.MappedCard;
import com.vixenbliss.creator.catalogue.card.mapping.StudioExtras;
import com.vixenbliss.creator.catalogue.card.model.CardAsset;
import com.vixenbliss.creator.catalogue.card.model.CharacterCard;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.lorebook.BookService;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.catalogue.template.TemplateService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Stores what was read: world, character, templates and the card itself, in one transaction. */
@ApplicationScoped
@Transactional
class CardKeeping {

    private final CardWorlds worlds;
    private final CharacterService characters;
    private final TemplateService templates;
    private final BookService books;
    private final Cards cards;
    private final Event<CardImported> imports;
    private final Clock clock;

    @Inject
    CardKeeping(CardWorlds worlds, CharacterService characters, TemplateService templates, BookService books,
            Cards cards, Event<CardImported> imports, Clock clock) {
        this.worlds = worlds;
        this.characters = characters;
        this.templates = templates;
        this.books = books;
        this.cards = cards;
        this.imports = imports;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected CardKeeping() {
        this(null, null, null, null, null, null, null);
    }

    ImportedCharacter keep(UUID studioId, ReadCard read) {
        MappedCard mapped = read.mapped();
        CharacterDraft draft = mapped.world() == null
                ? mapped.character() : mapped.in(worlds.findOrCreate(studioId, mapped.world()));
        CharacterView character = characters.create(studioId, draft);
        List<UUID> greetings = begin(studioId, character.id(), read);
        if (read.book().exists()) {
            books.bringIn(studioId, LoreOwner.character(character.id()), read.book().settings(), read.book().drafts());
        }
        CharacterCard card = CharacterCard.of(
                character.id(), read.card().spec(), read.file().container(), read.file().json(), greetings, clock.instant());
        cards.add(card, assets(card, read.file()));
        imports.fire(new CardImported(studioId, character.id(), StudioExtras.of(read.card()).all()));
        return new ImportedCharacter(characters.get(studioId, character.id()), read.card().spec(), read.card().specVersion(),
                read.file().container(), read.reports(), read.notes());
    }

    /** Makes the templates; answers which of them each greeting became. */
    private List<UUID> begin(UUID studioId, UUID characterId, ReadCard read) {
        UUID[] greetings = new UUID[read.card().greetings().size()];
        for (StudioExtras.Template template : read.mapped().templates()) {
            UUID id = templates.create(studioId, characterId, template.draft()).id();
            if (template.greeting() != null) {
                greetings[template.greeting()] = id;
            }
        }
        return Arrays.asList(greetings);
    }

    private static List<CardAsset> assets(CharacterCard card, CardFile file) {
        List<CardAsset> assets = new ArrayList<>();
        for (CardFile.Asset asset : file.assets()) {
            assets.add(CardAsset.of(card.id(), assets.size(), asset.path(), asset.bytes()));
        }
        return assets;
    }
}
