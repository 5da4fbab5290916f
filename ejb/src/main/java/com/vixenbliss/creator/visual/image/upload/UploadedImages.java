package com.vixenbliss.creator.visual.image.upload;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes pictures from outside, or says why not. */
@ApplicationScoped
public class UploadedImages {

    /**
     * @throws com.vixenbliss.creator.platform.fault.Fault {@code INVALID} or {@code TOO_LARGE} with a code for each reason,
     *     {@code UNAVAILABLE} while too many pictures are being looked at
     */
    public SafeImage check(byte[] upload) {
        throw new UnsupportedOperationException();
    }
}
