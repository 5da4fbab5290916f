package com.vixenbliss.creator.content.piece.making;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.content.caption.CaptionOrder;
import com.vixenbliss.creator.content.caption.CaptionOutcome;
import com.vixenbliss.creator.content.caption.Captioner;
import com.vixenbliss.creator.content.template.Orders;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class PieceCaptionsTest {

    private static final BigDecimal COST = new BigDecimal("0.001");

    private final Floor floor = new Floor(3);
    private final Writer writer = new Writer();
    private final PieceBell bell = new PieceBell();

    /** Answers when the test says so. */
    private static final class Writer extends Captioner {

        private final List<CaptionOrder> asked = new ArrayList<>();
        private final List<CompletableFuture<CaptionOutcome>> open = new ArrayList<>();

        @Override
        public CompletionStage<CaptionOutcome> write(CaptionOrder order) {
            asked.add(order);
            CompletableFuture<CaptionOutcome> answer = new CompletableFuture<>();
            open.add(answer);
            return answer;
        }

        void answers(int number, String caption) {
            open.get(number).complete(new CaptionOutcome.Written("A hook", caption, List.of("slow", "sea"), "gemini", COST));
        }
    }

    /** Each call in a transaction of its own, as the server has it. */
    private final class Rows extends CaptionRows {

        private final CaptionRows rows = new CaptionRows(floor.budgets, floor.atelier.keeper, Duration.ofMinutes(2));

        Rows() {
            rows.entities = JoinedDatabase.manager();
        }

        @Override
        List<CaptionClaim> claim(UUID batchId, int most) {
            return JoinedDatabase.in(() -> rows.claim(batchId, most));
        }

        @Override
        List<String> recent(UUID avatarId, UUID pieceId) {
            return JoinedDatabase.in(() -> rows.recent(avatarId, pieceId));
        }

        @Override
        Taken written(UUID avatarId, CaptionClaim claim, CaptionOutcome.Written words, BigDecimal costUsd) {
            return JoinedDatabase.in(() -> rows.written(avatarId, claim, words, costUsd));
        }

        @Override
        void failed(CaptionClaim claim, String reason, BigDecimal costUsd) {
            JoinedDatabase.run(() -> rows.failed(claim, reason, costUsd));
        }

        @Override
        void giveBack(CaptionClaim claim, Duration pause, BigDecimal costUsd) {
            JoinedDatabase.run(() -> rows.giveBack(claim, pause, costUsd));
        }
    }

    private final PieceCaptions captions = new PieceCaptions(new Rows(), writer, bell, 16);
    private final CaptionBrief brief = new CaptionBrief(floor.batch, floor.scenario.studio, floor.avatar, floor.scenario.character,
            "fitness", Orders.of("fitness", 1).template(), Locale.ENGLISH);

    private UUID drawn(int position) {
        UUID piece = floor.piece(position);
        run("update content_pieces set status = 'generated', draws = 1, image_id = ?, phash = 1, distinct_since = now() where id = ?",
                floor.picture(position), piece);
        return piece;
    }

    private static int words(UUID piece) {
        return Integer.parseInt(one("select count(*) from content_pieces where id = ? and caption is not null", piece));
    }

    @Test
    void whatAModelAnswersIsWrittenWhenItArrives() {
        UUID piece = drawn(1);

        captions.begin(brief);
        assertThat(floor.column(piece, "status")).as("nobody waits").isEqualTo("generated");
        writer.answers(0, "Coffee and salt air.");

        assertThat(floor.column(piece, "status || ' ' || hook_text || ' ' || caption || ' ' || hashtags::text || ' ' || cost_usd"))
                .isEqualTo("captioned A hook Coffee and salt air. {slow,sea} 0.001000");
    }

    @Test
    void cutAndCaptionedItIsReadyInEitherOrder() {
        UUID first = drawn(1);
        run("update content_pieces set cropped_at = now() where id = ?", first);

        captions.begin(brief);
        writer.answers(0, "Coffee and salt air.");

        assertThat(floor.column(first, "status || ' ' || (ended_at is not null)")).isEqualTo("ready true");
    }

    @Test
    void onePieceHasOneCaptionUnderWay() {
        drawn(1);

        captions.begin(brief);
        captions.begin(brief);

        assertThat(writer.asked).hasSize(1);
    }

    @Test
    void ofTwoThatReadAlikeTheSecondIsAskedForOnceMoreAndToldOfTheFirst() {
        UUID first = drawn(1);
        UUID second = drawn(2);
        captions.begin(brief);

        writer.answers(0, "Coffee, salt air, and nobody to hurry for.");
        writer.answers(1, "Coffee, salt air, and nobody to hurry for!");

        assertThat(words(first) + words(second)).isEqualTo(1);
        assertThat(writer.asked).hasSize(3);
        assertThat(writer.asked.get(2).recent()).containsExactly("A hook\nCoffee, salt air, and nobody to hurry for.");
        writer.answers(2, "Up the hill before breakfast, and down again for it.");
        assertThat(words(first) + words(second)).isEqualTo(2);
        assertThat(one("select sum(cost_usd) from content_pieces where batch_id = ?", floor.batch)).isEqualTo("0.003000");
    }

    @Test
    void whoeverComesLateWritesNothing() {
        UUID piece = drawn(1);
        captions.begin(brief);
        run("update content_pieces set caption_due_at = now() - interval '1 second' where id = ?", piece);

        captions.begin(brief);
        writer.answers(0, "From the server that was given up.");
        assertThat(words(piece)).isZero();
        writer.answers(1, "From the one that took over.");

        assertThat(floor.column(piece, "caption")).isEqualTo("From the one that took over.");
    }

    @Test
    void aPieceWithoutWordsFailsAndItsPictureGoes() {
        UUID piece = drawn(1);
        String image = floor.column(piece, "image_id");
        captions.begin(brief);

        writer.open.getFirst().complete(new CaptionOutcome.Refused("No caption could be written.", COST));

        assertThat(floor.column(piece, "status || ' ' || failure_code || ' ' || failure")).isEqualTo("failed caption-refused No caption could be written.");
        assertThat(one("select state from image_assets where id = ?", UUID.fromString(image))).isEqualTo("removing");
    }

    @Test
    void aCrashIsTriedLaterAndTheBatchIsWoken() {
        UUID piece = drawn(1);
        captions.begin(brief);
        long heard = bell.heard(floor.batch);

        writer.open.getFirst().completeExceptionally(new IllegalStateException("broken"));

        assertThat(bell.heard(floor.batch)).isGreaterThan(heard);
        assertThat(floor.column(piece, "caption_due_at > now() + interval '5 seconds' and caption_due_at < now() + interval '1 minute'")).isEqualTo("t");
    }

    @Test
    void soManyAreWrittenAtATime() {
        drawn(1);
        drawn(2);
        drawn(3);

        new PieceCaptions(new Rows(), writer, bell, 2).begin(brief);

        assertThat(writer.asked).hasSize(2);
    }
}
