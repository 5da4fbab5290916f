package com.vixenbliss.creator.catalogue.card.file;

import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A card in a CHARX archive: {@code card.json} at the root, and what the card speaks of beside it. */
public final class CharxFile {

    static final String CARD = "card.json";

    private CharxFile() {}

    static boolean isZip(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static CardFile read(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            CharxEntries.requireHarmless(entries, file.length);
            return unpack(zip, entries);
        } catch (IOException | IllegalArgumentException broken) {
            throw CardRefused.unreadable("The archive is damaged, or packed in a way that is not read here.");
        }
    }

    private static CardFile unpack(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        String json = null;
        long unpacked = 0;
        List<CardFile.Asset> assets = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory()) {
                byte[] bytes = CharxEntries.unpack(zip, entry, unpacked);
                unpacked += bytes.length;
                if (entry.getName().equals(CARD)) {
                    json = CardText.decode(bytes, CardLimits.JSON);
                } else {
                    assets.add(new CardFile.Asset(entry.getName(), bytes));
                }
            }
        }
        if (json == null) {
            throw CardRefused.unreadable("There is no card.json at the root of the archive.");
        }
        return new CardFile(CardContainer.CHARX, json, assets, List.of());
    }

    /** An archive with the card and its assets, all of which have a path. */
    public static byte[] write(String json, List<CardFile.Asset> assets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, CARD, json.getBytes(StandardCharsets.UTF_8));
            for (CardFile.Asset asset : assets) {
                put(zip, asset.path(), asset.bytes());
            }
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(0);   // the same card gives the same archive
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
