package com.vixenbliss.creator.identity.biography;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two orders make one. */
class PlacesTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void whatStandsHighInBothComesFirst() {
        List<BiographyHit> hits = Places.joined(List.of(A, B), List.of(B, C), 10);

        assertThat(hits).extracting(BiographyHit::avatarId).containsExactly(B, A, C);
        assertThat(hits.getFirst().byWords()).isEqualTo(2);
        assertThat(hits.getFirst().byMeaning()).isEqualTo(1);
        assertThat(hits).allMatch(hit -> hit.score() > 0 && hit.score() <= 1);
        assertThat(Places.joined(List.of(A), List.of(A), 1).getFirst().score()).isEqualTo(1);
    }

    @Test
    void noMoreThanWantedAreGiven() {
        assertThat(Places.joined(List.of(A, B, C), List.of(), 2)).extracting(BiographyHit::avatarId).containsExactly(A, B);
    }

    @Test
    void onlyWhatStandsOutIsNear() {
        Map<UUID, ByteVector> vectors = new LinkedHashMap<>();
        vectors.put(A, vector(1, 0.1f));
        vectors.put(B, vector(0, 1));
        for (int other = 10; other < 20; other++) {
            vectors.put(new UUID(0, other), vector(0.3f, 1));
        }

        assertThat(Places.nearest(vector(1, 0), vectors)).containsExactly(A);
        assertThat(Places.nearest(vector(1, 0), Map.of(A, vector(1, 0.2f), B, vector(0, 1)))).containsExactly(A);
    }

    private static ByteVector vector(float x, float y) {
        float length = (float) Math.sqrt(x * x + y * y);
        return ByteVector.of(new float[] {x / length, y / length});
    }
}
