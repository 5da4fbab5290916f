package com.vixenbliss.creator.content.piece.making;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.cost.budget.Spender;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingFinished;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PieceTurnsTest {

    private static final BigDecimal COST = new BigDecimal("0.04");

    private final Floor floor = new Floor(2);
    private final PieceBell bell = new PieceBell();

    private void told(PieceRows.Due piece, RenderingOutcome outcome) {
        PieceEndings endings = new PieceEndings(floor.turns(), bell);
        JoinedDatabase.run(() -> endings.onFinished(new RenderingFinished(piece.renderingId(), Purpose.CONTENT, piece.id(), outcome)));
    }

    private PieceRows.Due reserved() {
        PieceRows.Due piece = floor.ordered();
        Spender who = new Spender(floor.scenario.studio, floor.avatar, floor.batch);
        JoinedDatabase.run(() -> {
            floor.budgets.require(piece.renderingId(), COST, who);
            floor.budgets.require(piece.captionId(), COST, who);
        });
        return piece;
    }

    private static String spend(UUID id) {
        return one("select status from budget_spends where id = ?", id);
    }

    private void makeDue(PieceRows.Due piece) {
        run("update content_pieces set next_attempt_at = now() where id = ?", piece.id());
    }

    @Test
    void aPictureIsTakenInWithWhatItCost() {
        PieceRows.Due piece = reserved();
        UUID image = floor.picture(1);

        told(piece, new RenderingOutcome.Drawn(image, COST));

        assertThat(floor.column(piece.id(), "status || ' ' || image_id || ' ' || cost_usd")).isEqualTo("generated " + image + " 0.040000");
        assertThat(floor.column(piece.id(), "phash")).isEqualTo(one("select phash from image_assets where id = ?", image));
        assertThat(spend(piece.renderingId())).isEqualTo("settled");
        assertThat(spend(piece.captionId())).as("its words are still to be paid for").isEqualTo("held");
    }

    @Test
    void toldTwiceItIsTakenInOnce() {
        PieceRows.Due piece = floor.ordered();
        UUID image = floor.picture(1);

        told(piece, new RenderingOutcome.Drawn(image, COST));
        told(piece, new RenderingOutcome.Drawn(image, COST));

        assertThat(floor.column(piece.id(), "cost_usd")).isEqualTo("0.040000");
        assertThat(one("select state from image_assets where id = ?", image)).isEqualTo("stored");
    }

    @Test
    void thePictureOfWhatNobodyWaitsForGoes() {
        PieceRows.Due piece = floor.ordered();
        run("update content_pieces set status = 'planned' where id = ?", piece.id());
        UUID image = floor.picture(1);

        told(piece, new RenderingOutcome.Drawn(image, COST));

        assertThat(one("select state from image_assets where id = ?", image)).isEqualTo("removing");
    }

    @Test
    void aPieceThatWasNotDrawnIsTriedLaterWithAnotherSeed() {
        PieceRows.Due piece = reserved();

        told(piece, new RenderingOutcome.Failed("The provider was too slow."));

        assertThat(floor.column(piece.id(), "status || ' ' || attempts || ' ' || failure")).isEqualTo("planned 1 The provider was too slow.");
        assertThat(floor.column(piece.id(), "next_attempt_at > now() + interval '3 seconds'")).isEqualTo("t");
        assertThat(floor.column(piece.id(), "seed")).isNotEqualTo(Long.toString(piece.seed()));
        assertThat(spend(piece.renderingId())).isEqualTo("released");
        assertThat(spend(piece.captionId())).isEqualTo("released");
    }

    @Test
    void afterTheLastAttemptItHasFailedAndSaysWhy() {
        PieceRows.Due piece = floor.ordered();
        for (int attempt = 1; attempt < 3; attempt++) {
            told(piece, new RenderingOutcome.Failed("no"));
            makeDue(piece);
            piece = floor.ordered();
        }

        told(piece, new RenderingOutcome.Refused("The provider refuses it."));

        assertThat(piece.draw()).isEqualTo(3);
        assertThat(floor.column(piece.id(), "status || ' ' || failure_code || ' ' || failure")).isEqualTo("failed refused The provider refuses it.");
        assertThat(floor.column(piece.id(), "ended_at is not null")).isEqualTo("t");
    }

    @Test
    void whatWasTakenBackIsPlannedAndDoesNotCount() {
        PieceRows.Due piece = reserved();

        told(piece, new RenderingOutcome.Cancelled());

        assertThat(floor.column(piece.id(), "status || ' ' || attempts")).isEqualTo("planned 0");
        assertThat(spend(piece.renderingId())).isEqualTo("released");
        assertThat(floor.ordered().renderingId()).as("the next order is another one").isNotEqualTo(piece.renderingId());
    }

    @Test
    void whatIsOrderedForOthersIsLeftAlone() {
        PieceRows.Due piece = floor.ordered();
        PieceEndings endings = new PieceEndings(floor.turns(), bell);

        endings.onFinished(new RenderingFinished(piece.renderingId(), Purpose.DATASET, piece.id(), new RenderingOutcome.Failed("no")));

        assertThat(floor.column(piece.id(), "status")).isEqualTo("drawing");
    }

    @Test
    void whoeverWaitsForTheBatchIsWoken() throws InterruptedException {
        PieceRows.Due piece = floor.ordered();
        long heard = bell.heard(floor.batch);

        told(piece, new RenderingOutcome.Failed("no"));

        assertThat(bell.heard(floor.batch)).isGreaterThan(heard);
        bell.await(floor.batch, heard, java.time.Duration.ofHours(1));
    }

    @Test
    void piecesAreOrderedByTheirPositionsAndOnce() {
        assertThat(floor.ordered().prompt()).isEqualTo("prompt 1");
        assertThat(floor.ordered().prompt()).isEqualTo("prompt 2");
        assertThat(JoinedDatabase.in(() -> floor.rows().due(floor.batch, 9))).isEmpty();
        assertThat(JoinedDatabase.in(() -> floor.rows().room(floor.batch, 9))).isZero();
    }

    @Test
    void whatFailedIsPlannedAnewWhenTheBatchGoesOn() {
        run("update content_pieces set status = 'failed', failure = 'no', attempts = 3, ended_at = now() where id = ?", floor.piece(1));

        JoinedDatabase.run(() -> floor.rows().tryAgain(floor.batch));

        assertThat(floor.column(floor.piece(1), "status || ' ' || attempts || ' ' || coalesce(failure, '-')")).isEqualTo("planned 0 -");
    }
}
