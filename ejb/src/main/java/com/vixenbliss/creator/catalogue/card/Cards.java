package com.vixenbliss.creator.catalogue.card;

import com.vixenbliss.creator.catalogue.card.model.CardAsset;
import com.vixenbliss.creator.catalogue.card.model.CharacterCard;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored cards. Whoever asks for one has made sure that the character is the studio's. */
interface Cards {

    void add(CharacterCard card, List<CardAsset> assets);

    Optional<CharacterCard> ofCharacter(UUID characterId);

    /** In the order in which they came. */
    List<CardAsset> assets(UUID cardId);
}
