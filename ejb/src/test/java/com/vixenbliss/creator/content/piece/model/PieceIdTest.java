package com.vixenbliss.creator.content.piece.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PieceIdTest {

    private final UUID batch = TimeOrderedId.next();

    @Test
    void theNewestFirstHasABatchesPiecesByTheirPositions() {
        List<UUID> planned = IntStream.rangeClosed(1, 1_000).mapToObj(position -> PieceId.of(batch, position)).toList();

        assertThat(planned).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.comparing(UUID::toString).reversed());
    }

    @Test
    void itIsOfTheTimeOfItsBatch() {
        UUID piece = PieceId.of(batch, 7);

        assertThat(piece.version()).isEqualTo(7);
        assertThat(piece.getMostSignificantBits() >>> 16).isEqualTo(batch.getMostSignificantBits() >>> 16);
        assertThat(piece).isEqualTo(PieceId.of(batch, 7)).isNotEqualTo(PieceId.of(TimeOrderedId.next(), 7));
    }

    @Test
    void everyPictureOfAPieceIsAnOrderOfItsOwn() {
        UUID piece = PieceId.of(batch, 7);

        assertThat(List.of(PieceId.rendering(piece, 1), PieceId.rendering(piece, 2), PieceId.caption(piece, 1), PieceId.caption(piece, 2)))
                .doesNotHaveDuplicates();
        assertThat(PieceId.rendering(piece, 1)).isEqualTo(PieceId.rendering(piece, 1));
    }
}
