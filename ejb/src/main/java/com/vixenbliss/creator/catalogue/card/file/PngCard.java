package com.vixenbliss.creator.catalogue.card.file;

import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** A card in a picture: base64 of its JSON in a text chunk, {@code ccv3} for V3 and {@code chara} for what came before. */
public final class PngCard {

    private static final String V3 = "ccv3";
    private static final String OLDER = "chara";
    private static final Set<String> KEYWORDS = Set.of(V3, OLDER);

    private PngCard() {}

    static CardFile read(byte[] file) {
        PngFile png = PngFile.read(file);
        List<PngFile.Chunk> cards = cardsIn(png);
        PngFile.Chunk card = cards.stream().filter(chunk -> isNamed(V3, png, chunk)).findFirst().orElse(cards.getFirst());
        byte[] json = CardText.fromBase64(PngText.value(png, card));
        return new CardFile(CardContainer.PNG, CardText.decode(json, CardLimits.JSON),
                List.of(new CardFile.Asset("", withoutCards(png))), notes(png, cards));
    }

    private static List<PngFile.Chunk> cardsIn(PngFile png) {
        List<PngFile.Chunk> cards = png.chunks().stream().filter(chunk -> isCard(png, chunk)).toList();
        if (cards.isEmpty()) {
            throw CardRefused.unreadable("There is no card in this picture.");
        }
        return cards;
    }

    private static boolean isCard(PngFile png, PngFile.Chunk chunk) {
        return PngText.keyword(png, chunk).filter(KEYWORDS::contains).isPresent();
    }

    private static boolean isNamed(String keyword, PngFile png, PngFile.Chunk chunk) {
        return PngText.keyword(png, chunk).filter(keyword::equals).isPresent();
    }

    private static List<String> notes(PngFile png, List<PngFile.Chunk> cards) {
        List<String> notes = new ArrayList<>();
        for (String keyword : List.of(V3, OLDER)) {
            if (cards.stream().filter(chunk -> isNamed(keyword, png, chunk)).count() > 1) {
                notes.add("The picture holds more than one card named " + keyword + "; the first was read.");
            }
        }
        if (png.hasTail()) {
            notes.add("What follows the end of the picture was left out.");
        }
        return notes;
    }

    private static byte[] withoutCards(PngFile png) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.bytes().length);
        out.writeBytes(PngFile.SIGNATURE);
        png.chunks().stream().filter(chunk -> !isCard(png, chunk)).forEach(chunk -> png.copy(chunk, out));
        return out.toByteArray();
    }

    /** Whether these bytes are a picture in which a card can travel. */
    public static boolean canCarry(byte[] file) {
        try {
            return PngFile.isPng(file) && !PngFile.read(file).chunks().isEmpty();
        } catch (CardRefused broken) {
            return false;
        }
    }

    /**
     * A picture with a card in it; a card that it had goes.
     *
     * @param picture a PNG that was read here before, or one of ours
     * @param older what readers of V1 and V2 find
     * @param v3 what readers of V3 find; null for none
     */
    public static byte[] write(byte[] picture, String older, String v3) {
        PngFile png = PngFile.read(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length + older.length() * 2);
        out.writeBytes(PngFile.SIGNATURE);
        for (PngFile.Chunk chunk : png.chunks()) {
            if (chunk.type().equals("IEND")) {
                writeText(OLDER, older, out);
                writeText(V3, v3, out);
            }
            if (!isCard(png, chunk)) {
                png.copy(chunk, out);
            }
        }
        return out.toByteArray();
    }

    private static void writeText(String keyword, String json, ByteArrayOutputStream out) {
        if (json != null) {
            String base64 = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
            PngFile.write("tEXt", (keyword + '\0' + base64).getBytes(StandardCharsets.ISO_8859_1), out);
        }
    }
}
