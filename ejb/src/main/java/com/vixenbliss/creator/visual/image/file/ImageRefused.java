package com.vixenbliss.creator.visual.image.file;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** A picture that is not taken, with the reason. Nothing of it is kept. */
public class ImageRefused extends Fault {

    private static final long serialVersionUID = 1L;

    private ImageRefused(Kind kind, String code, String sentence) {
        super(kind, code, sentence);
    }

    static ImageRefused empty() {
        return new ImageRefused(Kind.INVALID, "image-empty", "The file is empty.");
    }

    /** @param type what it seems to be, in words */
    static ImageRefused foreign(String type) {
        return new ImageRefused(Kind.INVALID, "image-type-unsupported",
                "The file is " + type + ". PNG, JPEG and WebP pictures are taken; its content decides, not its name.");
    }

    static ImageRefused truncated() {
        return new ImageRefused(Kind.INVALID, "image-truncated", "The picture ends in the middle. Send the whole file.");
    }

    /** @param what is wrong with it, as a sentence */
    public static ImageRefused damaged(String what) {
        return new ImageRefused(Kind.INVALID, "image-damaged", "The picture is damaged: " + what);
    }

    static ImageRefused animated() {
        return new ImageRefused(Kind.INVALID, "image-animated", "The picture moves. Send a single still.");
    }

    static ImageRefused colours() {
        return new ImageRefused(Kind.INVALID, "image-colours-unsupported",
                "The picture is made for print (CMYK). Save it in RGB.");
    }

    static ImageRefused variant(String what) {
        return new ImageRefused(Kind.INVALID, "image-variant-unsupported",
                "The picture uses " + what + ", which is not read here. Save it as an ordinary PNG, JPEG or WebP.");
    }

    static ImageRefused pieces(int most) {
        return new ImageRefused(Kind.INVALID, "image-pieces", "The picture has more than " + most + " pieces.");
    }

    public static ImageRefused tooLarge(long most) {
        return new ImageRefused(Kind.TOO_LARGE, "image-too-large", "The file is larger than " + most + " bytes.");
    }

    public static ImageRefused dimensions(ImageFile file, String limit) {
        return new ImageRefused(Kind.TOO_LARGE, "image-dimensions",
                "The picture has %d × %d pixels; %s.".formatted(file.width(), file.height(), limit));
    }

    /** What some models send in place of a picture that their own check refused. */
    public static ImageRefused blackedOut() {
        return new ImageRefused(Kind.INVALID, "image-blacked-out", "The picture is black throughout.");
    }
}
