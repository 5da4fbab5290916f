package com.vixenbliss.creator.visual.kit.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.visual.kit.likeness.KitUpload;
import com.vixenbliss.creator.visual.kit.model.LicenceStatement;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An upload as a form: one file, whom it shows, and the licence of a real person. */
final class KitForm {

    /** More than any picture that is taken; how large one may be, the checking of uploads says. */
    static final long FILE_BYTES = 24_000_000;

    /** A form's frames and small fields, on top of the file. */
    static final long FORM_BYTES = FILE_BYTES + 100_000;

    private static final List<String> LICENCE = List.of("person_name", "scope", "expires_at", "document");

    private final Map<String, String> values = new HashMap<>();
    private byte[] file;

    /** Each part can be read once. */
    KitForm(List<EntityPart> parts) {
        for (EntityPart part : parts) {
            take(part);
        }
    }

    private void take(EntityPart part) {
        String name = part.getName();
        if (name.equals("file") && file == null) {
            file = read(part.getContent());
        } else if (LICENCE.contains(name) || name.equals("source")) {
            values.put(name, new String(read(part.getContent()), StandardCharsets.UTF_8).strip());
        } else {
            throw Fault.invalid(name, name.equals("file") ? "is needed once" : "is not a field that is known here");
        }
    }

    /** @throws Fault {@code INVALID} naming the field that is at fault */
    KitUpload upload(MergePatch binder) {
        if (file == null) {
            throw Fault.invalid("file", "is needed: the picture");
        }
        return new KitUpload(file, source(), licence(binder));
    }

    private LikenessSource source() {
        String word = value("source");
        try {
            return word.isEmpty() ? null : LikenessSource.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Fault.invalid("source", "must be fully_synthetic or consented_person");
        }
    }

    /** By the same binder and the same rules as JSON. */
    private LicenceStatement licence(MergePatch binder) {
        ObjectNode licence = JsonNodeFactory.instance.objectNode();
        LICENCE.stream().filter(name -> !value(name).isEmpty()).forEach(name -> licence.put(name, value(name)));
        return licence.isEmpty() ? null : binder.whole(licence, LicenceStatement.class);
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    static byte[] read(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new Fault(Kind.MALFORMED, "malformed", "The file did not arrive whole.");
        }
    }
}
