package com.vixenbliss.creator.visual.image.row;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Rows of what is cut from pictures: all parts of one picture in each statement. How it came about, the picture's row says. */
@ApplicationScoped
public class CutRows {

    private static final String BEGIN = """
            insert into image_assets (id, created_at, type, origin, studio_id, user_id, character_id, storage_bucket, storage_path, width,
                    height, mime, bytes, sha256, phash, phash_bands, prompt, negative_prompt, seed, model_used, provider, anchor_image_id,
                    provenance, cut_from)
            select c.id, w.created_at, w.type, w.origin, w.studio_id, w.user_id, w.character_id, ?, c.path, c.width, c.height,
                   'image/jpeg', c.bytes, c.sha256, c.phash, c.bands, w.prompt, w.negative_prompt, w.seed, w.model_used, w.provider,
                   w.anchor_image_id, w.provenance, w.id
              from image_assets w,
                   jsonb_to_recordset(?::jsonb) as c (id uuid, path text, width integer, height integer, bytes bigint, sha256 text,
                                                      phash bigint, bands integer[])
             where w.id = ? and w.state = 'stored'
            on conflict do nothing
            """;

    private static final String STORED = """
            update image_assets set state = 'stored', updated_at = now(), version = version + 1
             where id = any (?) and state in ('storing', 'missing')
            """;

    private static final String STATES = "select id, state, sha256 from image_assets where id = any (?)";

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** For tests of other packages; the server injects. */
    public CutRows(DataSource database) {
        this.database = database;
    }

    protected CutRows() {}

    /** Writes rows of parts whose objects are not there yet. @return how many; others were there before */
    public int begin(UUID wholeId, String bucket, List<CutRow> parts) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (CutRow part : parts) {
            ArrayNode bands = rows.addObject().put("id", part.id().toString()).put("path", part.path().path()).put("width", part.width())
                    .put("height", part.height()).put("bytes", part.bytes()).put("sha256", part.sha256()).put("phash", part.phash())
                    .putArray("bands");
            List.of(PhashBands.of(part.phash())).forEach(bands::add);
        }
        return new Statements(database).update(BEGIN, bucket, rows.toString(), wholeId);
    }

    /** Whether the rows of all these are there and mean the same files. */
    public boolean areThose(List<CutRow> parts) {
        Map<UUID, CutRow> expected = parts.stream().collect(Collectors.toMap(CutRow::id, Function.identity()));
        List<Boolean> same = new Statements(database).list(STATES, row -> !row.getString(2).equals("removing")
                && row.getString(3).equals(expected.get(row.getObject(1, UUID.class)).sha256()), (Object) ids(parts));
        return same.size() == parts.size() && !same.contains(false);
    }

    /** Their objects are there. */
    public void stored(List<CutRow> parts) {
        new Statements(database).update(STORED, (Object) ids(parts));
    }

    private static UUID[] ids(List<CutRow> parts) {
        return parts.stream().map(CutRow::id).toArray(UUID[]::new);
    }
}
