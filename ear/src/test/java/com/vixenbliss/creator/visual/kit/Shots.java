package com.vixenbliss.creator.visual.kit;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that studios bring, good ones and bad ones. */
public final class Shots {

    /** Between the parts of a form. */
    public static final String FORM = "multipart/form-data; boundary=edge";

    private static final int HEADER_END = 33;

    private Shots() {}

    /** A PNG of 240 × 320 pixels that looks like nothing in particular, each hue another. */
    public static byte[] portrait(int hue) {
        BufferedImage image = new BufferedImage(240, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setPaint(new GradientPaint(0, 0, Color.getHSBColor(hue / 360f, .4f, .9f), 240, 320, Color.LIGHT_GRAY));
        drawing.fillRect(0, 0, 240, 320);
        drawing.setColor(Color.getHSBColor(hue / 360f, .5f, .5f));
        drawing.fillOval(60, 50, 120, 160);
        drawing.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** A PNG whose header tells of more pixels than there are. */
    static byte[] claiming(int width, int height) {
        byte[] png = portrait(0);
        byte[] data = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(Arrays.copyOfRange(png, 24, 29)).array();
        CRC32 crc = new CRC32();
        crc.update(data);
        return ByteBuffer.allocate(png.length).put(png, 0, 12).put(data).putInt((int) crc.getValue())
                .put(png, HEADER_END, png.length - HEADER_END).array();
    }

    static byte[] truncated() {
        byte[] png = portrait(0);
        return Arrays.copyOf(png, png.length / 2);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A form with a picture and fields beside it. */
    public static byte[] form(byte[] picture, Map<String, String> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> out.writeBytes(text(
                "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        out.writeBytes(text("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"face.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n"));
        out.writeBytes(picture);
        out.writeBytes(text("\r\n--edge--\r\n"));
        return out.toByteArray();
    }
}
