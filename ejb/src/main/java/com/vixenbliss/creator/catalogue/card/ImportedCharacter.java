package com.vixenbliss.creator.catalogue.card;

import com.vixenbliss.creator.catalogue.card.document.FieldReport;
import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import com.vixenbliss.creator.catalogue.card.model.CardSpec;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import java.util.List;

/**
 * The answer to an import.
 *
 * @param specVersion as the card says it; empty when it does not
 * @param fields what became of each field
 * @param notes what else the studio should know
 */
public record ImportedCharacter(
        CharacterView character,
        CardSpec spec,
        String specVersion,
        CardContainer container,
        List<FieldReport> fields,
        List<String> notes) {}
