package com.vixenbliss.creator.visual.image.file;

/**
 * A picture before it is decoded. Its size is what the file claims; that the pixels agree, the decoder finds out.
 *
 * @param width in pixels as they lie in the file, before it is turned upright
 * @param bytesPerPixel what a decoder needs for one at most
 * @param orientation how it has to be turned, by its EXIF
 * @param profile an ICC profile, or null
 * @param pixels the same file without anything but pixels
 */
public record ImageFile(
        ImageFormat format, int width, int height, int bytesPerPixel, Orientation orientation, byte[] profile, byte[] pixels) {

    /** @throws ImageRefused for what is no whole picture of a format that we take */
    public static ImageFile read(byte[] file) {
        if (file.length == 0) {
            throw ImageRefused.empty();
        }
        ImageFormat format = ImageFormat.of(file).orElseThrow(() -> ImageRefused.foreign(ForeignType.of(file)));
        return switch (format) {
            case PNG -> PngFile.read(file).image();
            case JPEG -> JpegFile.read(file).image();
            case WEBP -> WebpFile.read(file).image();
        };
    }

    public long area() {
        return (long) width * height;
    }
}
