package com.vixenbliss.creator.sandbox.postgres;

import com.vixenbliss.creator.sandbox.file.Directories;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, carried as an archive on the class path and unpacked once. */
final class PostgresBinaries {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {
    }

    /**
     * Unpacks the programs into a directory named by their version, unless that was done before.
     *
     * @return the directory that holds {@code bin}, {@code lib} and {@code share}
     * @throws IOException when there is no PostgreSQL for this machine, or the disk refuses
     */
    static Path unpackedBelow(Path parent) throws IOException {
        Path home = parent.resolve(version());
        if (Files.notExists(home)) {
            Path unfinished = parent.resolve(version() + ".unpacking");
            Directories.delete(unfinished);
            unpack(Files.createDirectories(unfinished));
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("/sandbox.properties")) {
            properties.load(in);
        }
        return properties.getProperty("postgresql.version");
    }

    private static void unpack(Path target) throws IOException {
        String archive = "/postgres-" + system() + "-" + machine() + ".txz";
        InputStream packed = PostgresBinaries.class.getResourceAsStream(archive);
        if (packed == null) {
            throw new IOException("there is no embedded PostgreSQL for this machine (" + archive.substring(1)
                    + "): set DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD to a server of your own");
        }
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the PostgreSQL archive points outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        String arch = System.getProperty("os.arch");
        return arch.equals("aarch64") || arch.equals("arm64") ? "arm_64" : "x86_64";
    }
}
