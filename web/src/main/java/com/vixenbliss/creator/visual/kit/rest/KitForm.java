package com.vixenbliss.creator.visual.kit.rest;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.visual.kit.likeness.KitUpload;
import com.vixenbliss.creator.visual.kit.model.LicenceStatement;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** An upload as a form: one file, whom it shows, and the licence of a real person. */
final class KitForm {

    /** More than any picture that is taken; how large one may be, the checking of uploads says. */
    static final long FILE_BYTES = 24_000_000;

    /** A form's frames and small fields, on top of the file. */
    static final long FORM_BYTES = FILE_BYTES + 100_000;

    private static final List<String> FIELDS = List.of("file", "source", "person_name", "scope", "expires_at", "document");
    private static final int LONGEST = 4_000;

    private final List<EntityPart> parts;

    KitForm(List<EntityPart> parts) {
        this.parts = List.copyOf(parts);
        for (EntityPart part : parts) {
            if (!FIELDS.contains(part.getName())) {
                throw Fault.invalid(part.getName(), "is not a field that is known here");
            }
        }
    }

    /** @throws Fault {@code INVALID} naming the field that is at fault */
    KitUpload upload() {
        List<EntityPart> files = parts.stream().filter(part -> part.getName().equals("file")).toList();
        if (files.size() != 1) {
            throw Fault.invalid("file", "is needed, once: the picture");
        }
        return new KitUpload(read(files.getFirst().getContent()), source(), licence());
    }

    private LikenessSource source() {
        String word = value("source");
        try {
            return word.isEmpty() ? null : LikenessSource.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Fault.invalid("source", "must be fully_synthetic or consented_person");
        }
    }

    private LicenceStatement licence() {
        if (FIELDS.subList(2, FIELDS.size()).stream().allMatch(name -> value(name).isEmpty())) {
            return null;
        }
        return new LicenceStatement(needed("person_name", 120), needed("scope", 1_000), expiry(), value("document"));
    }

    private Instant expiry() {
        try {
            return Instant.parse(needed("expires_at", LONGEST));
        } catch (DateTimeParseException unreadable) {
            throw Fault.invalid("expires_at", "must be a time such as 2027-06-30T00:00:00Z");
        }
    }

    private String needed(String name, int longest) {
        String text = value(name);
        if (text.isEmpty() || text.length() > longest) {
            throw Fault.invalid(name, "is needed for a real person, with at most " + longest + " characters");
        }
        return text;
    }

    private String value(String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst().map(KitForm::text).orElse("");
    }

    private static String text(EntityPart part) {
        byte[] bytes = read(part.getContent());
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }

    static byte[] read(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new Fault(Kind.MALFORMED, "malformed", "The file did not arrive whole.");
        }
    }
}
