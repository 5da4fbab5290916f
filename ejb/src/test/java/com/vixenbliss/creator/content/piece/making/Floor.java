package com.vixenbliss.creator.content.piece.making;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.content.piece.model.PieceId;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.TestBudgets;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.Atelier;
import com.vixenbliss.creator.visual.image.Lineage;
import com.vixenbliss.creator.visual.image.NewImage;
import com.vixenbliss.creator.visual.image.Pictures;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.rendering.Orders;
import java.time.Duration;
import java.util.UUID;

/** A batch of an avatar in the test database, with pieces that are made by hand. */
public final class Floor {

    /** Millionths of a dollar that are held back for each. */
    public static final String PICTURE_USD = "0.04";

    public final Scenario scenario = new Scenario();
    public final UUID avatar = TimeOrderedId.next();
    public final UUID batch = TimeOrderedId.next();
    public final Atelier atelier = new Atelier();
    public final Budgets budgets = TestBudgets.joined();

    /** @param pieces that are planned */
    public Floor(int pieces) {
        run("insert into avatars (id, studio_id, character_id, niche, trigger_word, status) values (?, ?, ?, 'fitness', ?, 'ready')",
                avatar, scenario.studio, scenario.character, "VX" + avatar);
        anotherBatch(batch, pieces);
    }

    public void anotherBatch(UUID id, int pieces) {
        run("""
                insert into content_batches (id, studio_id, avatar_id, requested_count, niche, platforms, tier, template, trained, seed, estimate_usd)
                values (?, ?, ?, ?, 'fitness', '{instagram}', 'free', '{}', false, 42, 1)""", id, scenario.studio, avatar, Math.max(1, pieces));
        for (int position = 1; position <= pieces; position++) {
            run("""
                    insert into content_pieces (id, studio_id, avatar_id, batch_id, position, platform, access_tier, prompt, fingerprint, axes, seed)
                    values (?, ?, ?, ?, ?, 'instagram', 'free', ?, 'f', '{"framing": "close-up"}', 100)""",
                    PieceId.of(id, position), scenario.studio, avatar, id, position, "prompt " + position);
        }
    }

    public UUID piece(int position) {
        return PieceId.of(batch, position);
    }

    public PieceRows rows() {
        PieceRows rows = new PieceRows(Orders.joined());
        rows.entities = JoinedDatabase.manager();
        return rows;
    }

    PieceTurns turns() {
        PieceTurns turns = new PieceTurns(budgets, atelier.keeper, 3, Duration.ofSeconds(5));
        turns.entities = JoinedDatabase.manager();
        return turns;
    }

    PieceLooks looks() {
        PieceLooks looks = new PieceLooks(budgets, atelier.keeper, 10, 2, 500);
        looks.entities = JoinedDatabase.manager();
        return looks;
    }

    public CropRows crops() {
        CropRows crops = new CropRows();
        crops.entities = JoinedDatabase.manager();
        return crops;
    }

    /** Has the next picture of the first planned piece ordered. */
    PieceRows.Due ordered() {
        return JoinedDatabase.in(() -> {
            PieceRows.Due due = rows().due(batch, 1).getFirst();
            rows().drawing(due);
            return due;
        });
    }

    /** A kept picture of the batch. @param look pictures of the same look the same */
    UUID picture(long look) {
        UUID id = TimeOrderedId.next();
        atelier.keeper.keep(new NewImage(id, ImageType.CONTENT, Pictures.png(96, 128, look), "content/" + avatar + "/" + batch,
                scenario.studio, null, scenario.character, null, Lineage.NONE, true));
        return id;
    }

    public String column(UUID piece, String name) {
        return one("select " + name + " from content_pieces where id = ?", piece);
    }
}
