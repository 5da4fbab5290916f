package com.vixenbliss.creator.platform.ai.training.replicate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Small files of weights, well-formed and not. */
final class SafetensorsFile {

    private SafetensorsFile() {}

    /** @param tensorBytes how much it has learnt */
    static byte[] bytes(int tensorBytes) {
        byte[] header = ("{\"__metadata__\":{\"format\":\"pt\"},\"lora.down\":{\"dtype\":\"U8\",\"shape\":[%d],\"data_offsets\":[0,%d]}}"
                .formatted(tensorBytes, tensorBytes)).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + header.length + tensorBytes).order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length).put(header).array();
    }

    /** As the trainer leaves them: among other files. */
    static byte[] tar(byte[] weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            add(tar, "output/flux_train_replicate/config.yaml", "job: extension".getBytes(StandardCharsets.UTF_8));
            if (weights != null) {
                add(tar, "output/flux_train_replicate/lora.safetensors", weights);
            }
            add(tar, "output/flux_train_replicate/optimizer.pt", new byte[2000]);
        }
        return bytes.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
