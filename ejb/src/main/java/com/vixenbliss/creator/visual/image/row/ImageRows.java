package com.vixenbliss.creator.visual.image.row;

import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.visual.image.NewImage;
import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import com.vixenbliss.creator.visual.image.model.ImageType;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Pictures in the database, and the moves of their state. Each move names the state that it leaves, so it is made once. */
@ApplicationScoped
public class ImageRows {

    private static final String COLUMNS = """
            select id, type, state, origin, storage_path, thumbnail_path, width, height, mime, bytes, thumbnail_bytes, sha256, phash,
                   created_at
              from image_assets\s""";

    private static final String OF_PERSON = COLUMNS + "where user_id = ? and id > ? and emptied_at is null order by id limit ?";

    private static final String SIMILAR = COLUMNS + """
            where phash_bands && ? and bit_count((phash # ?)::bit(64)) <= ? and state in ('stored', 'missing')
            order by bit_count((phash # ?)::bit(64)), id limit 1
            """;

    private static final String STORED = """
            update image_assets set state = 'stored', updated_at = now(), version = version + 1
             where id = ? and sha256 = ? and state in ('storing', 'missing')
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** For tests of other packages; the server injects. */
    public ImageRows(DataSource database) {
        this.database = database;
    }

    protected ImageRows() {}

    /** Writes the row of a picture whose objects are not there yet. False when there is one of this id, or of this rendering. */
    public boolean begin(NewImage image, Measures measures, String bucket) {
        return rows().update(Beginning.INSERT, Beginning.values(image, measures, bucket)) == 1;
    }

    /** In whatever state it is. */
    public Optional<ImageRow> find(UUID id) {
        return rows().list(COLUMNS + "where id = ?", ImageRows::row, id).stream().findFirst();
    }

    /** Those of them that are there, in no order. */
    public List<ImageRow> find(Collection<UUID> ids) {
        return rows().list(COLUMNS + "where id = any (?)", ImageRows::row, (Object) ids.toArray(UUID[]::new));
    }

    /** Of a person, with objects, in the order of their ids, from after one on. */
    public List<ImageRow> ofPerson(UUID userId, UUID after, int limit) {
        return rows().list(OF_PERSON, ImageRows::row, userId, after, limit);
    }

    /** Whose stored file has this hash. */
    public Optional<ImageRow> bySha256(String sha256) {
        return rows().list(COLUMNS + "where sha256 = ? limit 1", ImageRows::row, sha256).stream().findFirst();
    }

    /** The one that looks most alike. @param distance in how many bits it may differ, at most 7: then one byte of eight is the same */
    public Optional<ImageRow> similarTo(long phash, int distance) {
        return rows().list(SIMILAR, ImageRows::row, PhashBands.of(phash), phash, distance, phash).stream().findFirst();
    }

    /** Marks a picture whose objects are there. False when it has gone meanwhile, or is another one. */
    public boolean stored(UUID id, String sha256) {
        return rows().update(STORED, id, sha256) == 1;
    }

    /** Marks it missing. False when it is not stored any more. */
    public boolean missing(UUID id) {
        return rows().update("update image_assets set state = 'missing', updated_at = now() where id = ? and state = 'stored'", id) == 1;
    }

    /** From here on it goes, whatever it was. */
    public void removing(UUID id) {
        rows().update("update image_assets set state = 'removing', updated_at = now() where id = ? and state <> 'removing'", id);
    }

    /** Its objects are gone. The row stays until somebody lets it go. */
    public void emptied(UUID id) {
        rows().update("update image_assets set state = 'removing', emptied_at = now(), updated_at = now() where id = ? and emptied_at is null", id);
    }

    /** The row of a picture that is emptied goes. */
    public void delete(UUID id) {
        rows().update("delete from image_assets where id = ? and emptied_at is not null", id);
    }

    private Statements rows() {
        return new Statements(database);
    }

    private static StorageKey thumbnail(String path) {
        return path == null ? null : StorageKey.of(path);
    }

    static ImageRow row(ResultSet row) throws SQLException {
        return new ImageRow(
                row.getObject(1, UUID.class), ImageType.of(row.getString(2)), ImageState.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                ImageOrigin.of(row.getString(4)), StorageKey.of(row.getString(5)), thumbnail(row.getString(6)), row.getInt(7),
                row.getInt(8), row.getString(9), row.getLong(10), row.getLong(11), row.getString(12), row.getLong(13),
                row.getTimestamp(14).toInstant());
    }
}
