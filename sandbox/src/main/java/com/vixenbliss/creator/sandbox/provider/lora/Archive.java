package com.vixenbliss.creator.sandbox.provider.lora;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Likeness;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;

/**
 * What a trainer is given: a zip with pictures, and a text of the same name beside each. As the real trainer's, it looks at the
 * top of the zip alone.
 *
 * @param images names of the pictures, without their extension
 * @param captions by the same names
 * @param said who is on them, by what they say themselves
 * @param guessed who seems to be on the first of the others: pictures that were cropped have lost their strip
 */
public record Archive(List<String> images, SortedMap<String, String> captions, List<Look> said, List<Look> guessed) {

    /** Replicate recommends as many; the sandbox insists. */
    static final int FEWEST = 10;

    /** More pictures of somebody teach nothing new about a few colours. */
    private static final int LOOKED_AT = 12;

    public static Archive read(byte[] zip) throws IOException {
        if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K') {
            throw new Unusable("input_images must be a zip file");
        }
        Archive archive = new Archive(new ArrayList<>(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.getName().contains("/") && !entry.getName().startsWith("._")) {
                    archive.take(entry.getName(), entries.readAllBytes());
                }
            }
        }
        return archive;
    }

    private void take(String file, byte[] bytes) throws IOException {
        int dot = file.lastIndexOf('.');
        String name = dot < 0 ? file : file.substring(0, dot);
        if (file.endsWith(".txt")) {
            captions.put(name, new String(bytes, StandardCharsets.UTF_8).strip());
        } else if (file.matches("(?i).+\\.(?:png|jpe?g|webp)")) {
            images.add(name);
            if (said.size() < LOOKED_AT) {
                look(file, bytes);
            }
        }
    }

    private void look(String file, byte[] bytes) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
        if (picture == null) {
            throw new Unusable("cannot identify image file '" + file + "'");
        }
        Likeness.said(picture).ifPresentOrElse(said::add, () -> guessed.add(Likeness.see(picture)));
    }

    /** @param captionsNeeded whether nobody else captions what has no caption */
    public void require(boolean captionsNeeded) throws IOException {
        if (images.size() < FEWEST) {
            throw new Unusable("at least " + FEWEST + " images are needed, the zip has " + images.size());
        }
        List<String> bare = images.stream().filter(name -> captions.getOrDefault(name, "").isEmpty()).toList();
        if (captionsNeeded && !bare.isEmpty()) {
            throw new Unusable(bare.size() + " images have no caption and autocaption is off: " + String.join(", ", bare));
        }
    }

    /** Whom the pictures have in common. */
    public Look look() {
        return Look.middle(said.isEmpty() ? guessed : said);
    }
}
