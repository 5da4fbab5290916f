package com.vixenbliss.creator.visual.image.file;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Colour profiles as they lie in files. One that is broken or large beyond use is as good as none. */
final class IccProfile {

    /** Profiles of cameras and screens have some hundred bytes to some kilobytes. */
    static final int LARGEST = 256 * 1024;
    private static final int LONGEST_NAME = 80;

    private IccProfile() {}

    /** Name, zero, method, then the profile deflated (PNG 11.3.2.3). A bomb is left at {@value #LARGEST} bytes. */
    static Optional<byte[]> inPng(byte[] chunk) {
        int name = 0;
        while (name < Math.min(chunk.length, LONGEST_NAME) && chunk[name] != 0) {
            name++;
        }
        int from = name + 2;
        return from >= chunk.length ? Optional.empty() : inflated(Arrays.copyOfRange(chunk, from, chunk.length));
    }

    private static Optional<byte[]> inflated(byte[] deflated) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try (Closing inflater = new Closing()) {
            inflater.setInput(deflated);
            while (!inflater.finished() && out.size() <= LARGEST) {
                int read = inflater.inflate(part);
                if (read == 0) {
                    return Optional.empty();
                }
                out.write(part, 0, read);
            }
        } catch (DataFormatException broken) {
            return Optional.empty();
        }
        return out.size() <= LARGEST ? Optional.of(out.toByteArray()) : Optional.empty();
    }

    /** Its memory is not the heap's and has to be given back. */
    private static final class Closing extends Inflater implements AutoCloseable {
        @Override
        public void close() {
            end();
        }
    }
}
