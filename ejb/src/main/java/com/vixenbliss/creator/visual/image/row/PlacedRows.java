package com.vixenbliss.creator.visual.image.row;

import com.vixenbliss.creator.visual.image.reconcile.Placed;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** Rows of pictures by where their objects lie, and those that are on their way. */
@ApplicationScoped
public class PlacedRows {

    private static final String UNSETTLED = """
            select id from image_assets
             where state in ('storing', 'removing') and id > ? and updated_at < now() - make_interval(secs => ?)
             order by id limit ?
            """;

    private static final String BETWEEN = """
            select id, state, path, bytes, updated_at from (
                (select id, state, storage_path as path, bytes, updated_at from image_assets
                  where storage_path collate "C" > ? and storage_path collate "C" < ? order by storage_path collate "C" limit ?)
                union all
                (select id, state, thumbnail_path, thumbnail_bytes, updated_at from image_assets
                  where thumbnail_path collate "C" > ? and thumbnail_path collate "C" < ? order by thumbnail_path collate "C" limit ?)) placed
             order by path collate "C" limit ?
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** For tests of other packages; the server injects. */
    public PlacedRows(DataSource database) {
        this.database = database;
    }

    protected PlacedRows() {}

    /** Untouched for so long, in the order of their ids. */
    public List<UUID> unsettled(UUID after, Duration untouched, int limit) {
        return new Statements(database).list(UNSETTLED, row -> row.getObject(1, UUID.class), after, (double) untouched.toSeconds(), limit);
    }

    /** Objects that rows speak of, whose keys lie between two, in the order of their bytes. */
    public List<Placed> between(String after, String before, int limit) {
        return new Statements(database).list(BETWEEN, PlacedRows::placed, after, before, limit, after, before, limit, limit);
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(row.getObject(1, UUID.class), ImageState.valueOf(row.getString(2).toUpperCase(Locale.ROOT)), row.getString(3),
                row.getLong(4), row.getTimestamp(5).toInstant());
    }
}
