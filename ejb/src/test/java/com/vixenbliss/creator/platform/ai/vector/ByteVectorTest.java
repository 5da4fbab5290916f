package com.vixenbliss.creator.platform.ai.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ByteVectorTest {

    private static final int DIMENSIONS = 1536;

    private final Random random = new Random(7);

    @Test
    void similaritiesAreNearlyThoseOfFloats() {
        for (int pair = 0; pair < 50; pair++) {
            float[] one = unit();
            float[] other = unit();

            assertThat((double) ByteVector.of(one).similarity(ByteVector.of(other))).isCloseTo(dot(one, other), within(0.005));
            assertThat(ByteVector.of(one).similarity(ByteVector.of(one))).isCloseTo(1f, within(0.01f));
        }
    }

    @Test
    void theNearestTenStayTheNearestTen() {
        List<float[]> all = Stream.generate(this::unit).limit(2_000).toList();
        List<ByteVector> coarse = all.stream().map(ByteVector::of).toList();
        float[] question = unit();
        ByteVector asked = ByteVector.of(question);

        List<Integer> exact = nearest(all.size(), at -> dot(all.get(at), question));
        List<Integer> found = nearest(all.size(), at -> coarse.get(at).similarity(asked));

        assertThat(found.stream().filter(exact::contains).count()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void itComesBackAsItWasStored() {
        ByteVector vector = ByteVector.of(unit());
        ByteVector read = ByteVector.read(vector.stored());

        assertThat(read.steps()).isEqualTo(vector.steps());
        assertThat(read.scale()).isEqualTo(vector.scale());
        assertThat(vector.stored()).hasSize(DIMENSIONS + 5);
    }

    @Test
    void vectorsOfFloatsAreStillRead() {
        float[] vector = unit();
        ByteBuffer floats = ByteBuffer.allocate(DIMENSIONS * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        floats.asFloatBuffer().put(vector);

        assertThat(ByteVector.read(floats.array()).steps()).isEqualTo(ByteVector.of(vector).steps());
    }

    @Test
    void vectorsOfDifferentLengthAreNotAlike() {
        assertThat(ByteVector.of(unit()).similarity(ByteVector.of(new float[] {1, 0}))).isZero();
        assertThat(ByteVector.of(new float[4]).similarity(ByteVector.of(new float[4]))).isZero();
    }

    private static List<Integer> nearest(int count, java.util.function.IntToDoubleFunction similarity) {
        return IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> similarity.applyAsDouble(at)).reversed()).limit(10).toList();
    }

    private float[] unit() {
        float[] vector = new float[DIMENSIONS];
        double squares = 0;
        for (int at = 0; at < DIMENSIONS; at++) {
            vector[at] = (float) random.nextGaussian();
            squares += vector[at] * vector[at];
        }
        for (int at = 0; at < DIMENSIONS; at++) {
            vector[at] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
