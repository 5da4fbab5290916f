package com.vixenbliss.creator.content.piece.making;

import com.vixenbliss.creator.content.piece.model.CropKind;
import com.vixenbliss.creator.visual.image.cutting.Cutting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Pieces whose pictures are there, and the files that are cut from them. */
@ApplicationScoped
@Transactional
public class CropRows {

    private static final String NEXT = """
            select id, avatar_id, image_id, phash, distinct_since is not null from content_pieces
             where batch_id = :batch and status in ('generated', 'captioned') and cropped_at is null
             order by distinct_since nulls last, position limit :most
            """;

    private static final String CROPPED = """
            with piece as (
                update content_pieces
                   set cropped_at = now(), status = case status when 'captioned' then 'ready' else status end,
                       ended_at = case status when 'captioned' then now() end, version = version + 1, updated_at = now()
                 where id = :id and image_id = :image and status in ('generated', 'captioned') and cropped_at is null
                returning id)
            insert into assets (content_piece_id, kind, image_id, width, height)
            select piece.id, c.kind, c.image_id, c.width, c.height
              from piece, (values %s) as c (kind, image_id, width, height)
            """;

    private static final String SHOWS = "select image_id from assets where content_piece_id = :id and image_id = :image";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** The next ones to be compared and cut. */
    public List<Drawn> next(UUID batchId, int most) {
        List<?> rows = entities.createNativeQuery(NEXT).setParameter("batch", batchId).setParameter("most", most).getResultList();
        return rows.stream().map(row -> drawn((Object[]) row)).toList();
    }

    private static Drawn drawn(Object[] row) {
        return new Drawn((UUID) row[0], (UUID) row[1], (UUID) row[2], ((Number) row[3]).longValue(), (boolean) row[4]);
    }

    /** @return false when the piece has another picture by now, or none: what was cut is nobody's */
    boolean cropped(Drawn piece, List<Cutting> cut) {
        var insert = entities.createNativeQuery(CROPPED.formatted(values(cut.size())))
                .setParameter("id", piece.id()).setParameter("image", piece.imageId());
        for (int at = 0; at < cut.size(); at++) {
            Cutting cutting = cut.get(at);
            insert.setParameter("kind" + at, CropKind.values()[at].word()).setParameter("image" + at, cutting.imageId())
                    .setParameter("width" + at, cutting.width()).setParameter("height" + at, cutting.height());
        }
        return insert.executeUpdate() > 0 || shows(piece, cut.getFirst());
    }

    private boolean shows(Drawn piece, Cutting cutting) {
        return !entities.createNativeQuery(SHOWS)
                .setParameter("id", piece.id()).setParameter("image", cutting.imageId()).getResultList().isEmpty();
    }

    private static String values(int count) {
        StringBuilder values = new StringBuilder();
        for (int at = 0; at < count; at++) {
            values.append(at == 0 ? "" : ", ").append("(:kind%1$d, cast(:image%1$d as uuid), :width%1$d, :height%1$d)".formatted(at));
        }
        return values.toString();
    }
}
