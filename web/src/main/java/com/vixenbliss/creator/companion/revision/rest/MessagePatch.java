package com.vixenbliss.creator.companion.revision.rest;

import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the two.
 *
 * @param selected a variant of a reply
 * @param content other words for a line of one's own
 */
@Schema(examples = "{\"content\": \"I'll have the usual, please.\"}")
public record MessagePatch(UUID selected, @Size(max = 8000) @Pattern(regexp = "(?s).*\\S.*") String content) {

    /** @throws Fault {@code INVALID} for both or neither */
    void requireOne() {
        if (selected == null == (content == null)) {
            throw Fault.invalid("content", "give either content or selected");
        }
    }
}
