package com.vixenbliss.creator.catalogue.character.rest;

import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.platform.fault.Fault;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A character in a path: its id, or its slug. */
@Schema(implementation = String.class)
public record CharacterReference(String value) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /**
     * @param readerStudioId null for a fan
     * @throws Fault {@code NOT_FOUND} when there is none that the reader may see
     */
    public CharacterView find(CharacterService characters, UUID readerStudioId) {
        return ID.matcher(value).matches()
                ? characters.get(readerStudioId, UUID.fromString(value))
                : characters.getBySlug(readerStudioId, value);
    }
}
