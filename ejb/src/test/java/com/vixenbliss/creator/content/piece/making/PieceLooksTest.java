package com.vixenbliss.creator.content.piece.making;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.content.piece.model.PieceId;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PieceLooksTest {

    private final Floor floor = new Floor(3);

    private Drawn drawn(UUID piece, long look) {
        UUID image = floor.picture(look);
        run("update content_pieces set status = 'generated', draws = draws + 1, image_id = ?, phash = (select phash from image_assets where id = ?) where id = ?",
                image, image, piece);
        return new Drawn(piece, floor.avatar, image, Long.parseLong(floor.column(piece, "phash")), false);
    }

    private boolean judged(Drawn piece) {
        return JoinedDatabase.in(() -> floor.looks().judge(piece));
    }

    @Test
    void picturesThatDifferStay() {
        assertThat(judged(drawn(floor.piece(1), 1))).isTrue();
        assertThat(judged(drawn(floor.piece(2), 2))).isTrue();

        assertThat(floor.column(floor.piece(2), "status || ' ' || (distinct_since is not null)")).isEqualTo("generated true");
    }

    @Test
    void whatLooksLikeAnotherPieceIsDrawnWithAnotherSeed() {
        judged(drawn(floor.piece(1), 1));
        Drawn twin = drawn(floor.piece(2), 1);

        assertThat(judged(twin)).isFalse();

        assertThat(floor.column(twin.id(), "status || ' ' || redraws || ' ' || (image_id is null) || ' ' || (seed <> 100)")).isEqualTo("planned 1 true true");
        assertThat(one("select state from image_assets where id = ?", twin.imageId())).isEqualTo("removing");
    }

    @Test
    void aPieceOfAnEarlierBatchCountsToo() {
        judged(drawn(floor.piece(1), 1));
        UUID later = TimeOrderedId.next();
        floor.anotherBatch(later, 1);

        assertThat(judged(drawn(PieceId.of(later, 1), 1))).isFalse();
    }

    @Test
    void afterTooManyTimesItHasFailed() {
        judged(drawn(floor.piece(1), 1));
        for (int redraw = 0; redraw < 3; redraw++) {
            judged(drawn(floor.piece(2), 1));
        }

        assertThat(floor.column(floor.piece(2), "status || ' ' || failure_code")).isEqualTo("failed near-duplicate");
    }

    @Test
    void ofTwoThatAreComparedAtOnceOneStays() {
        List<Drawn> twins = Stream.of(1, 2, 3).map(position -> drawn(floor.piece(position), 1)).toList();

        List<CompletableFuture<Boolean>> verdicts = twins.stream().map(piece -> CompletableFuture.supplyAsync(() -> judged(piece))).toList();

        assertThat(verdicts.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false, false);
    }

    @Test
    void judgedTwiceItIsNotItsOwnTwin() {
        Drawn piece = drawn(floor.piece(1), 1);
        judged(piece);

        assertThat(judged(piece)).isTrue();
    }
}
