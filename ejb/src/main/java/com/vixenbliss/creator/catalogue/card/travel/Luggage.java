package com.vixenbliss.creator.catalogue.card.travel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.file.CardFile.Asset;
import com.vixenbliss.creator.catalogue.card.file.CardLimits;
import com.vixenbliss.creator.catalogue.card.file.CardRefused;
import com.vixenbliss.creator.catalogue.card.file.NeutralPicture;
import com.vixenbliss.creator.catalogue.card.file.PngCard;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What travels beside a card's fields: entries of an archive, a picture, or data within the card, as the file allows. */
final class Luggage {

    private static final String DEFAULT = "ccdefault:";
    private static final String EMBEDDED = "embeded://";
    private static final String MAIN_ICON = "assets/icon/images/main.png";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("png", "image/png"), Map.entry("apng", "image/apng"), Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"), Map.entry("webp", "image/webp"), Map.entry("gif", "image/gif"),
            Map.entry("avif", "image/avif"), Map.entry("mp3", "audio/mpeg"), Map.entry("ogg", "audio/ogg"),
            Map.entry("wav", "audio/wav"), Map.entry("mp4", "video/mp4"), Map.entry("webm", "video/webm"),
            Map.entry("json", "application/json"));

    private final ObjectNode data;
    private final List<Asset> assets;

    /** @param data of the card, V3; its links are rewritten in place */
    Luggage(ObjectNode data, List<Asset> assets) {
        this.data = data;
        this.assets = assets;
    }

    /** For an archive: everything as an entry, the picture as the main icon. */
    List<Asset> asEntries() {
        List<Asset> entries = new ArrayList<>(assets.stream().filter(asset -> !asset.isPicture()).toList());
        boolean free = entries.stream().noneMatch(entry -> entry.path().equalsIgnoreCase(MAIN_ICON));
        picture().filter(picture -> free).ifPresent(picture -> {
            entries.add(new Asset(MAIN_ICON, picture.bytes()));
            linkMainIcon();
        });
        return entries;
    }

    private void linkMainIcon() {
        if (!data.path("assets").isArray()) {
            data.putArray("assets").addObject().put("type", "icon").put("uri", DEFAULT).put("name", "main").put("ext", "png");
        }
        for (JsonNode asset : data.get("assets")) {
            if (isMainIcon(asset) && asset.path("uri").asText().equals(DEFAULT)) {
                ((ObjectNode) asset).put("uri", EMBEDDED + MAIN_ICON);
            }
        }
    }

    /** For a picture: the one the card came in, else its main icon, else a neutral one. The others travel within the card. */
    byte[] asPicture(long seed) {
        byte[] picture = picture().map(Asset::bytes).or(this::mainIcon).orElseGet(() -> NeutralPicture.of(seed));
        withinCard();
        return picture;
    }

    private Optional<byte[]> mainIcon() {
        for (JsonNode asset : data.path("assets")) {
            Optional<byte[]> png = isMainIcon(asset)
                    ? entry(asset.path("uri").asText()).map(Asset::bytes).filter(PngCard::canCarry)
                    : Optional.empty();
            if (png.isPresent()) {
                ((ObjectNode) asset).put("uri", DEFAULT);
                return png;
            }
        }
        return Optional.empty();
    }

    /**
     * For a file that is nothing but JSON: links to entries become data URLs.
     *
     * @throws CardRefused when that would be too much
     */
    void withinCard() {
        long total = 0;
        for (JsonNode asset : data.path("assets")) {
            Optional<Asset> entry = entry(asset.path("uri").asText(""));
            if (entry.isPresent() && asset instanceof ObjectNode link) {
                total += entry.get().bytes().length;
                requireRoom(total);
                link.put("uri", dataUrl(entry.get()));
            }
        }
    }

    private static void requireRoom(long total) {
        if (total * 4 / 3 > CardLimits.JSON / 2) {
            throw CardRefused.fields("too-much-luggage", "This card's assets are too large for that. Ask for a CHARX archive.", List.of());
        }
    }

    private static String dataUrl(Asset asset) {
        String extension = asset.path().substring(asset.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return "data:" + TYPES.getOrDefault(extension, "application/octet-stream") + ";base64,"
                + Base64.getEncoder().encodeToString(asset.bytes());
    }

    private Optional<Asset> entry(String uri) {
        String path = uri.startsWith("embedded://") ? uri.substring("embedded://".length())
                : uri.startsWith(EMBEDDED) ? uri.substring(EMBEDDED.length()) : "";
        return assets.stream().filter(asset -> !path.isEmpty() && asset.path().equals(path)).findFirst();
    }

    private Optional<Asset> picture() {
        return assets.stream().filter(Asset::isPicture).findFirst();
    }

    private static boolean isMainIcon(JsonNode asset) {
        return asset.isObject() && asset.path("type").asText().equals("icon") && asset.path("name").asText().equals("main");
    }
}
