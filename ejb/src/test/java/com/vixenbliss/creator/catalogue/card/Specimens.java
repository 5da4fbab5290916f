package com.vixenbliss.creator.catalogue.card;

import com.vixenbliss.creator.catalogue.card.file.CardFile;
import com.vixenbliss.creator.catalogue.card.file.CharxFile;
import com.vixenbliss.creator.catalogue.card.file.NeutralPicture;
import com.vixenbliss.creator.catalogue.card.file.PngCard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Cards for tests: a real one (SillyTavern's Flux, MIT), ones by the book, and the means to spoil them. */
final class Specimens {

    /** V3 with everything in it, and more than any specification knows. */
    static final String V3 = """
            {"spec":"chara_card_v3","spec_version":"3.0","future":{"kept":[1,2.50,1e3,null,true]},
             "data":{"name":"Isolde Vane","nickname":"Izzy","description":"A lighthouse keeper of 34 winters.\\r\\n<!-- ooc -->{{char}} trusts {{user}}.",
              "personality":"dry, loyal","scenario":"{{user}} is washed ashore.","first_mes":"*holds the lamp up* You breathe, <USER>.",
              "mes_example":"<START>\\n{{user}}: hello\\n{{char}}: Mind the step.","creator_notes":"<b>for people</b>",
              "creator_notes_multilingual":{"en":"for people","de":"für Leute"},"system_prompt":"{{original}}\\nKeep it salty.",
              "post_history_instructions":"Two sentences at most.","alternate_greetings":["The storm is over.",""],
              "group_only_greetings":["All of you, inside!"],"tags":["sea","Lighthouse"],"creator":"somebody","character_version":"1.2",
              "source":["https://cards.example.com/1"],"creation_date":1700000000,"modification_date":0,
              "extensions":{"depth_prompt":{"prompt":"x","depth":4},"fav":false,"risuai":{"bias":[["a",-1]]}},
              "assets":[{"type":"icon","uri":"embeded://assets/icon/images/main.png","name":"main","ext":"png"},
                        {"type":"background","uri":"https://pictures.example.com/sea.webp","name":"main","ext":"webp","x_fit":"cover"},
                        {"type":"x_sound","uri":"embedded://assets/x_sound/audio/wave.ogg","name":"wave","ext":"ogg"}],
              "character_book":{"name":"Vane","scan_depth":4,"token_budget":300,"recursive_scanning":false,"extensions":{"b":1},
               "entries":[{"keys":["/moon (temple|gate)/i"],"use_regex":true,"content":"@@depth 2\\n@@@role assistant\\nThe gate is shut.",
                           "extensions":{"sticky":2},"enabled":true,"insertion_order":7,"id":"a1","constant":false,"probability":50},
                          {"keys":["lamp"],"secondary_keys":["oil"],"selective":true,"use_regex":false,"content":"Whale oil burns clean.",
                           "extensions":{},"enabled":true,"insertion_order":1,"case_sensitive":true,"position":"before_char"}]},
              "unheard_of":{"deep":{"er":["x",{"y":0.10}]}}}}""";

    private Specimens() {}

    static byte[] flux() {
        try (InputStream file = Specimens.class.getResourceAsStream("/cards/flux-the-cat.png")) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A V2 card whose data holds this beside a name. */
    static String v2(String fields) {
        return "{\"spec\":\"chara_card_v2\",\"spec_version\":\"2.0\",\"data\":{\"name\":\"Nell\"" + (fields.isEmpty() ? "" : ",") + fields + "}}";
    }

    static byte[] png(String json) {
        return PngCard.write(NeutralPicture.of(1), json, null);
    }

    /** The V3 card with the files it speaks of, and one of an application's own. */
    static byte[] charx() {
        return CharxFile.write(V3, List.of(
                new CardFile.Asset("assets/icon/images/main.png", NeutralPicture.of(7)),
                new CardFile.Asset("assets/x_sound/audio/wave.ogg", utf8("OggS not really")),
                new CardFile.Asset("risu.json", utf8("{\"theirs\":1}"))));
    }

    /** An archive of a card and entries of any name; the JDK writes them without a question. */
    static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(utf8(namesAndTexts[at + 1]));
                zip.closeEntry();
            }
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return out.toByteArray();
    }

    /** The picture with one more chunk before its end. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(utf8(type));
        crc.update(data);
        ByteBuffer all = ByteBuffer.allocate(png.length + data.length + 12);
        all.put(png, 0, png.length - 12).putInt(data.length).put(utf8(type)).put(data).putInt((int) crc.getValue());
        return all.put(png, png.length - 12, 12).array();
    }

    /** The picture with its header's size written over, and a right checksum. */
    static byte[] claiming(byte[] png, int width, int height) {
        byte[] spoiled = png.clone();
        ByteBuffer.wrap(spoiled).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(spoiled, 12, 17);
        ByteBuffer.wrap(spoiled).putInt(29, (int) crc.getValue());
        return spoiled;
    }

    static byte[] cut(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }
}
