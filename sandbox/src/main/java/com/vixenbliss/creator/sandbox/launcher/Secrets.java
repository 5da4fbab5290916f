package com.vixenbliss.creator.sandbox.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords and keys, made at the first start and kept in one file each. */
public final class Secrets {

    private static final int BYTES = 16;

    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path directory) {
        this.directory = directory;
    }

    /** 128 random bits as lower-case hexadecimal, the same at every start. */
    public String get(String name) throws IOException {
        Path file = directory.resolve(name);
        if (Files.notExists(file)) {
            Files.createDirectories(directory,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, make());
        }
        return Files.readString(file).strip();
    }

    private String make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
