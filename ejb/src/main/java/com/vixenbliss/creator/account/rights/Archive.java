package com.vixenbliss.creator.account.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP of everything of one person: one JSON array for each table, written row by row, and the person's files, one by one.
 * Used once.
 */
final class Archive implements AutoCloseable, Belongings.Recipient {

    private static final int ROWS_AT_ONCE = 200;
    private static final byte[] NEXT = ",\n".getBytes(StandardCharsets.UTF_8);

    private final ZipOutputStream zip;
    private final MessageDigest digest = sha256();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Picture> media = new ArrayList<>();

    Archive(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Adds a table. @param connection in a transaction, because only there PostgreSQL gives rows piece by piece */
    void add(Connection connection, String folder, Holding holding, UUID userId) throws SQLException, IOException {
        String name = folder + "/" + holding.table() + ".json";
        open(name);
        put("[\n".getBytes(StandardCharsets.UTF_8));
        long rows = 0;
        try (PreparedStatement sql = connection.prepareStatement(holding.select())) {
            sql.setFetchSize(ROWS_AT_ONCE);
            Persons.bind(sql, holding.ofPerson(), userId);
            try (ResultSet row = sql.executeQuery()) {
                for (; row.next(); rows++) {
                    put(rows == 0 ? new byte[0] : NEXT);
                    put(row.getString(1).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        put("\n]\n".getBytes(StandardCharsets.UTF_8));
        close(name, holding, rows);
    }

    /** Adds a picture as it is: nobody packs it any smaller. */
    @Override
    public void take(String file, byte[] content) throws IOException {
        String name = "media/" + file;
        zip.setLevel(Deflater.NO_COMPRESSION);
        open(name);
        put(content);
        zip.closeEntry();
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        media.add(new Picture(name, HexFormat.of().formatHex(digest.digest()), false));
    }

    @Override
    public void miss(String file) {
        media.add(new Picture("media/" + file, null, true));
    }

    /** Says what is in here, with a digest of each file, and explains it to whoever opens it. */
    void conclude(UUID userId, Instant now, String schema) throws IOException {
        text("manifest.json", json(new Manifest(1, userId, now, schema, entries, media)));
        text("README.txt", ArchiveReadme.of(now, entries, media.size()));
    }

    private void text(String name, String text) throws IOException {
        open(name);
        put(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void open(String name) throws IOException {
        digest.reset();
        zip.putNextEntry(new ZipEntry(name));
    }

    private void put(byte[] bytes) throws IOException {
        digest.update(bytes);
        zip.write(bytes);
    }

    private void close(String name, Holding holding, long rows) throws IOException {
        zip.closeEntry();
        entries.add(new Entry(name, holding.table(), rows, HexFormat.of().formatHex(digest.digest()), holding.withheld()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String json(Object value) {
        try {
            return Json.lenient().writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * A file of the archive.
     *
     * @param sha256 of its bytes, in hex
     * @param withheld columns that are left out: secrets, hashes, and what another column says already
     */
    record Entry(String file, String table, long rows, String sha256, List<String> withheld) {}

    /** A file of the person's. @param sha256 of its bytes, in hex; null when it is missing though it should be there */
    record Picture(String file, String sha256, boolean missing) {}

    /** @param schema the last migration of the database that it was taken from */
    record Manifest(int format, UUID userId, Instant takenAt, String schema, List<Entry> files, List<Picture> media) {}
}
