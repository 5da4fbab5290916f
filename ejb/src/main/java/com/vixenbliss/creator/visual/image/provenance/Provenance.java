package com.vixenbliss.creator.visual.image.provenance;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.vixenbliss.creator.visual.image.file.ImageFormat;
import com.vixenbliss.creator.visual.image.file.JpegFile;
import com.vixenbliss.creator.visual.image.file.PngFile;
import com.vixenbliss.creator.visual.image.file.WebpFile;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Writes the mark as an XMP packet (ISO 16684-1) where each format keeps it: a chunk of its own in WebP, {@code iTXt} in PNG,
 * {@code APP1} in JPEG. Platforms that label pictures of machines read {@code Iptc4xmpExt:DigitalSourceType}.
 */
public final class Provenance {

    /** Who made the file. */
    public static final String TOOL = "VixenBliss Creator";

    private static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private static final String KEYWORD = "XML:com.adobe.xmp";
    private static final List<byte[]> SAID_BY_OTHERS = List.of(
            "digitalsourcetype/trainedAlgorithmicMedia".getBytes(StandardCharsets.US_ASCII),
            "digitalsourcetype/compositeWithTrainedAlgorithmicMedia".getBytes(StandardCharsets.US_ASCII),
            "digitalsourcetype/algorithmicMedia".getBytes(StandardCharsets.US_ASCII));

    private Provenance() {}

    /** The same picture with the mark in it, in place of any other packet. */
    public static byte[] write(byte[] file, Mark mark) {
        String packet = packet(mark);
        byte[] bytes = packet.getBytes(StandardCharsets.UTF_8);
        return switch (ImageFormat.of(file).orElseThrow()) {
            case WEBP -> WebpFile.withXmp(file, bytes);
            case PNG -> PngFile.withText(file, KEYWORD, packet);
            case JPEG -> JpegFile.withXmp(file, bytes);
        };
    }

    /**
     * Whether a file from outside says that a machine made it. Looked for as plain text, in which all formats keep it: a parser
     * for what strangers write would be a risk, and whoever writes the words somewhere else gets what the words say.
     */
    public static boolean saysSynthetic(byte[] file) {
        return SAID_BY_OTHERS.stream().anyMatch(words -> contains(file, words));
    }

    private static boolean contains(byte[] file, byte[] words) {
        for (int at = 0; at <= file.length - words.length; at++) {
            int same = 0;
            while (same < words.length && file[at + same] == words[same]) {
                same++;
            }
            if (same == words.length) {
                return true;
            }
        }
        return false;
    }

    private static String packet(Mark mark) {
        try {
            XMPMetaFactory.getSchemaRegistry().registerNamespace(IPTC, "Iptc4xmpExt");
            XMPMeta meta = XMPMetaFactory.create();
            if (mark.origin().digitalSourceType().isPresent()) {
                meta.setProperty(IPTC, "DigitalSourceType", mark.origin().digitalSourceType().get());
            }
            meta.setProperty(XMPConst.NS_XMP, "CreatorTool", TOOL);
            meta.setProperty(XMPConst.NS_XMP, "CreateDate", mark.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
            meta.setProperty(XMPConst.NS_XMP_MM, "DocumentID", "uuid:" + mark.imageId());
            return XMPMetaFactory.serializeToString(meta, new SerializeOptions().setPadding(1).setUseCompactFormat(true));
        } catch (XMPException impossible) {
            throw new IllegalStateException("A mark cannot be written", impossible);
        }
    }
}
