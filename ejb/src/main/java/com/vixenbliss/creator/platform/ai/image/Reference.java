package com.vixenbliss.creator.platform.ai.image;

import java.util.UUID;

/**
 * A picture that shows the model whom or what to draw.
 *
 * @param bytes PNG, JPEG or WebP; not copied, and not to be changed
 * @param mime of the bytes
 */
@SuppressWarnings("ArrayRecordComponent")        // private to one call
public record Reference(UUID imageId, byte[] bytes, String mime) {

    /** Pictures stay out of logs. */
    @Override
    public String toString() {
        return "Reference[" + imageId + ", " + mime + ", " + bytes.length + " bytes]";
    }
}
