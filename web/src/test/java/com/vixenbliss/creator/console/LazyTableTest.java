package com.vixenbliss.creator.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.value.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTableTest {

    private static final int ROWS = 5;

    private final LazyTable<Integer> table = new LazyTable<>(LazyTableTest::read);

    @Test
    void itGoesForwardByCursorsAndBack() {
        assertThat(load(0)).containsExactly(0, 1);
        assertThat(load(2)).containsExactly(2, 3);
        assertThat(load(4)).containsExactly(4);
        assertThat(load(2)).containsExactly(2, 3);
        assertThat(load(0)).containsExactly(0, 1);
    }

    @Test
    void theCountIsWhatIsKnownAndOneMoreWhileThereIsMore() {
        load(0);
        assertThat(table.getRowCount()).isEqualTo(3);
        load(2);
        assertThat(table.count(Map.of())).isEqualTo(5);
        load(4);
        assertThat(table.getRowCount()).isEqualTo(ROWS);
    }

    @Test
    void anEmptyListHasNoRows() {
        LazyTable<Integer> empty = new LazyTable<>((limit, cursor) -> new Page<>(List.of(), null));

        assertThat(empty.load(0, 2, Map.of(), Map.of())).isEmpty();
        assertThat(empty.getRowCount()).isZero();
    }

    private List<Integer> load(int first) {
        return table.load(first, 2, Map.of(), Map.of());
    }

    private static Page<Integer> read(int limit, String cursor) {
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        List<Integer> rows = IntStream.range(from, Math.min(ROWS, from + limit + 1)).boxed().toList();
        return Page.of(rows, limit, last -> String.valueOf(last + 1));
    }
}
