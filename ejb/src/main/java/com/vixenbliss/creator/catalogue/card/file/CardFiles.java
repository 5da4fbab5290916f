package com.vixenbliss.creator.catalogue.card.file;

import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import java.util.List;

/** Finds the card in a file. What the file is, its first bytes say, never its name. */
public final class CardFiles {

    private CardFiles() {}

    /** @throws CardRefused with the reason */
    public static CardFile read(byte[] file) {
        if (file.length > CardLimits.FILE) {
            throw CardRefused.tooLarge("A card's file may have " + CardLimits.FILE + " bytes.");
        }
        if (PngFile.isPng(file)) {
            return PngCard.read(file);
        }
        if (CharxFile.isZip(file)) {
            return CharxFile.read(file);
        }
        if (looksLikeJson(file)) {
            return new CardFile(CardContainer.JSON, CardText.decode(file, CardLimits.JSON), List.of(), List.of());
        }
        throw CardRefused.unreadable("This is no card: neither JSON nor PNG nor CHARX.");
    }

    private static boolean looksLikeJson(byte[] file) {
        int at = file.length > 2 && (file[0] & 0xFF) == 0xEF && (file[1] & 0xFF) == 0xBB && (file[2] & 0xFF) == 0xBF ? 3 : 0;
        while (at < file.length && " \t\r\n".indexOf(file[at]) >= 0) {
            at++;
        }
        return at < file.length && file[at] == '{';
    }
}
