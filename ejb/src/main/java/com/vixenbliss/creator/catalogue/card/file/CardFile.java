package com.vixenbliss.creator.catalogue.card.file;

import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import java.util.List;

/**
 * A card out of its file.
 *
 * @param json the card as it was written
 * @param assets what came with it: the picture without its card, or the other entries of an archive
 * @param notes what the reader should know
 */
public record CardFile(CardContainer container, String json, List<Asset> assets, List<String> notes) {

    public CardFile {
        assets = List.copyOf(assets);
        notes = List.copyOf(notes);
    }

    /**
     * Bytes that travel with a card. Not to be changed.
     *
     * @param path within the archive; empty for the picture that the card lay in
     */
    public record Asset(String path, byte[] bytes) {

        /** The picture that the card lay in. */
        public boolean isPicture() {
            return path.isEmpty();
        }
    }
}
