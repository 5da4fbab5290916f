package com.vixenbliss.creator.account.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the signing keys lie: in files that the operator names, or in a directory of ours that begins with a generated
 * one. To rotate, put another {@code .pem} beside it, and remove the old one a quarter of an hour after the new one signs.
 */
final class KeyFiles {

    private static final int BITS = 2048;
    private static final String FIRST = "first.pem";

    private final List<Path> named;
    private final Path directory;

    /**
     * @param named the operator's files, oldest first; empty to use the directory
     * @param directory shared by the nodes of a cluster
     */
    KeyFiles(List<Path> named, Path directory) {
        this.named = List.copyOf(named);
        this.directory = directory;
    }

    KeyRing read() throws IOException {
        List<SigningKey> keys = new ArrayList<>();
        for (Path file : named.isEmpty() ? inDirectory() : named) {
            keys.add(SigningKey.fromPem(Files.readString(file), Files.getLastModifiedTime(file).toInstant()));
        }
        return new KeyRing(keys);
    }

    private List<Path> inDirectory() throws IOException {
        Files.createDirectories(directory);
        List<Path> found = pems();
        if (found.isEmpty()) {
            generate();
            found = pems();
        }
        return found;
    }

    private List<Path> pems() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".pem")).sorted().toList();
        }
    }

    /** Written aside and linked into place, so that of two nodes that start together one wins and none reads half a key. */
    private void generate() throws IOException {
        Path draft = Files.createTempFile(directory, "key", ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, newPem());
            Files.createLink(directory.resolve(FIRST), draft);
        } catch (FileAlreadyExistsException otherNodeWasFirst) {
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String newPem() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(key);
            return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
