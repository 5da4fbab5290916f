package com.vixenbliss.creator.visual.image.upload;

/**
 * A picture that was drawn anew from an upload: upright, in sRGB, at most 8 bits a channel, without anything but pixels.
 *
 * @param bytes WebP of high quality, to be kept by {@link com.vixenbliss.creator.visual.image.ImageKeeper}
 * @param synthetic whether the upload said of itself that a machine had made it: then what is kept must say so too
 */
public record SafeImage(byte[] bytes, String mime, int width, int height, boolean synthetic) {}
