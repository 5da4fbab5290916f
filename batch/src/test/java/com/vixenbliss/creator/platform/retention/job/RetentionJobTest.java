package com.vixenbliss.creator.platform.retention.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.job.Counts;
import com.vixenbliss.creator.platform.retention.Aged;
import com.vixenbliss.creator.platform.retention.Retention;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The job's reader and writer, without a batch runtime. */
class RetentionJobTest {

    private final Shelf apples = new Shelf("apples", 1_200);
    private final Shelf none = new Shelf("nuts", 0);
    private final Shelf pears = new Shelf("pears", 30);
    private final Retention retention = new Retention(Stream.of(() -> List.of(pears, none, apples)));
    private final StepKept step = new StepKept();

    @Test
    void eachRowOfEachRuleIsReadOnce() throws SQLException {
        List<OverdueRow> read = rest(reader(null));

        assertThat(read).hasSize(1_230).doesNotHaveDuplicates();
        assertThat(read.stream().map(OverdueRow::rule).distinct()).containsExactly("apples", "pears");
    }

    @Test
    void aRestartGoesOnAfterTheCheckpointThoughRowsHaveGone() throws SQLException {
        RetentionReader broken = reader(null);
        List<OverdueRow> chunk = IntStream.range(0, 700).mapToObj(at -> read(broken)).toList();
        write(chunk);
        Serializable checkpoint = broken.checkpointInfo();
        write(IntStream.range(0, 100).mapToObj(at -> read(broken)).toList());

        List<OverdueRow> rest = rest(reader(checkpoint));
        write(rest);

        assertThat(apples.rows).isEmpty();
        assertThat(pears.rows).isEmpty();
        assertThat(rest).hasSize(1_230 - 800);
        assertThat(Counts.of(step.getPersistentUserData()).told()).isEqualTo("apples=1200 pears=30");
    }

    @Test
    void aRuleThatIsThereNoLongerIsPassedBy() throws SQLException {
        RetentionReader broken = reader(null);
        read(broken);

        RetentionReader reader = new RetentionReader(new Retention(Stream.of(() -> List.of(pears))));
        reader.open(broken.checkpointInfo());

        assertThat(rest(reader)).hasSize(30);
    }

    @Test
    void whatIsWantedAgainMeanwhileIsNotCounted() throws SQLException {
        List<OverdueRow> read = rest(reader(null));
        apples.rows.clear();

        write(read);

        assertThat(Counts.of(step.getPersistentUserData()).told()).isEqualTo("pears=30");
    }

    @Test
    void nothingIsAResultToo() {
        assertThat(Counts.of(null).told()).isEqualTo("nothing");
        assertThat(Counts.of(null).plus("apples", 0).told()).isEqualTo("nothing");
    }

    private RetentionReader reader(Serializable checkpoint) {
        RetentionReader reader = new RetentionReader(retention);
        reader.open(checkpoint);
        return reader;
    }

    private static OverdueRow read(RetentionReader reader) {
        try {
            return reader.readItem();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<OverdueRow> rest(RetentionReader reader) throws SQLException {
        List<OverdueRow> all = new ArrayList<>();
        for (OverdueRow next = reader.readItem(); next != null; next = reader.readItem()) {
            all.add(next);
        }
        return all;
    }

    private void write(List<OverdueRow> rows) throws SQLException {
        new RetentionWriter(retention, step).writeItems(List.copyOf(rows));
    }

    /** Numbers in order. */
    private static final class Shelf implements RetentionRule {

        private final String name;
        private final TreeSet<Integer> rows = new TreeSet<>();

        Shelf(String name, int many) {
            this.name = name;
            IntStream.range(0, many).forEach(rows::add);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<Duration> keep() {
            return Optional.of(Duration.ofDays(1));
        }

        @Override
        public List<Aged> over(Aged after, int limit) {
            return rows.tailSet(after == null ? -1 : Integer.valueOf(after.key()), false).stream().limit(limit)
                    .map(row -> new Aged("", row.toString())).toList();
        }

        @Override
        public int letGo(List<Aged> gone) {
            return (int) gone.stream().filter(row -> rows.remove(Integer.valueOf(row.key()))).count();
        }
    }
}
