package com.vixenbliss.creator.catalogue.card;

import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.file.CardFile.Asset;
import com.vixenbliss.creator.catalogue.card.model.CharacterCard;
import com.vixenbliss.creator.catalogue.character.CharacterNotFound;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.lorebook.BookService;
import com.vixenbliss.creator.catalogue.lorebook.BookService.WholeBook;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.catalogue.template.TemplateService;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import com.vixenbliss.creator.platform.value.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what an export needs, and lets the connection go before anything is packed. */
@ApplicationScoped
@Transactional
class CardLoading {

    private static final int PAGE = 100;

    private final CharacterService characters;
    private final TemplateService templates;
    private final CardWorlds worlds;
    private final BookService books;
    private final Cards cards;

    @Inject
    CardLoading(CharacterService characters, TemplateService templates, CardWorlds worlds, BookService books, Cards cards) {
        this.characters = characters;
        this.templates = templates;
        this.worlds = worlds;
        this.books = books;
        this.cards = cards;
    }

    /** For the CDI client proxy only. */
    protected CardLoading() {
        this(null, null, null, null, null);
    }

    /** @throws CharacterNotFound also when it is another studio's, though everybody may read of it */
    LeavingCharacter load(UUID studioId, UUID characterId) {
        CharacterView character = characters.get(studioId, characterId);
        if (!character.studioId().equals(studioId)) {
            throw new CharacterNotFound();
        }
        List<TemplateView> all = templatesOf(studioId, characterId);
        WorldDraft world = worlds.find(studioId, character.worldId());
        WholeBook book = books.takeOut(studioId, LoreOwner.character(characterId));
        return cards.ofCharacter(characterId)
                .map(card -> new LeavingCharacter(
                        character, all, world, book, Card.parse(card.json()), card.greetings(), assets(card)))
                .orElseGet(() -> LeavingCharacter.without(character, all, world, book));
    }

    private List<TemplateView> templatesOf(UUID studioId, UUID characterId) {
        List<TemplateView> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<TemplateView> page = templates.list(studioId, characterId, null, PAGE, cursor);
            all.addAll(page.data());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    private List<Asset> assets(CharacterCard card) {
        return cards.assets(card.id()).stream().map(asset -> new Asset(asset.path(), asset.bytes())).toList();
    }
}
