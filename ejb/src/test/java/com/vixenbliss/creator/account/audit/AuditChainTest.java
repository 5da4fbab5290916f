package com.vixenbliss.creator.account.audit;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL: who changes the trail is refused, and who gets round that is found out. */
class AuditChainTest {

    private final AuditChain chain = new AuditChain();

    AuditChainTest() {
        chain.database = TestDatabase.get();
    }

    @AfterEach
    void guardAgain() {
        run("alter table audit_log enable trigger user");
    }

    @Test
    void whatIsDoneIsChainedInOrder() throws SQLException {
        deed("first");
        deed("second");

        seal();

        AuditChain.Verification found = chain.verify();
        assertThat(found.intact()).isTrue();
        assertThat(found.unchained()).isZero();
        assertThat(found.head()).hasSize(64);
        assertThat(String.valueOf(found.chained())).isEqualTo(one("select count(*) from audit_log"));
    }

    @Test
    void nobodyChangesOrRemovesADeed() throws SQLException {
        UUID deed = deed("done");
        String refused = "audit_log is append-only";
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> run("update audit_log set reason = 'x' where id = ?", deed)).hasStackTraceContaining(refused);
            assertThatThrownBy(() -> run("delete from audit_log where id = ?", deed)).hasStackTraceContaining(refused);
            assertThatThrownBy(() -> run("truncate audit_log")).hasStackTraceContaining(refused);
            seal();
        }
        assertThatThrownBy(() -> run("update audit_log set place = null, chain = null where id = ?", deed)).hasStackTraceContaining(refused);
        assertThatThrownBy(() -> run("update audit_log set place = place + 1000 where id = ?", deed)).hasStackTraceContaining(refused);
    }

    @Test
    void oneChangedByteIsFoundWithItsPlace() throws SQLException {
        deed("before");
        UUID deed = deed("because of him");
        deed("after");
        seal();
        long place = Long.parseLong(one("select place from audit_log where id = ?", deed));

        run("alter table audit_log disable trigger user");
        run("update audit_log set reason = 'because of her' where id = ?", deed);
        assertThat(chain.verify().brokenAt()).isEqualTo(place);
        assertThat(chain.verify().intact()).isFalse();

        run("update audit_log set reason = 'because of him' where id = ?", deed);
        assertThat(chain.verify().intact()).isTrue();
    }

    @Test
    void aRemovedDeedIsFound() throws SQLException {
        UUID deed = deed("gone");
        deed("after");
        seal();
        String place = one("select place from audit_log where id = ?", deed);
        run("create table audit_kept as select * from audit_log where id = ?", deed);
        try {
            run("alter table audit_log disable trigger user");
            run("delete from audit_log where id = ?", deed);

            assertThat(chain.verify().brokenAt()).isEqualTo(Long.valueOf(place));
        } finally {
            run("insert into audit_log select * from audit_kept");
            run("drop table audit_kept");
        }
        assertThat(chain.verify().intact()).isTrue();
    }

    @Test
    void manyNodesAtOnceMakeOneChain() throws Exception {
        Callable<Integer> working = () -> {
            for (int deeds = 0; deeds < 20; deeds++) {
                deed("at once");
                chain.seal();
            }
            return 0;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> node : nodes.invokeAll(Stream.generate(() -> working).limit(4).toList())) {
                node.get();
            }
        }
        seal();

        assertThat(chain.verify().intact()).isTrue();
    }

    private void seal() throws SQLException {
        while (chain.seal() > 0) {
            continue;
        }
    }

    private static UUID deed(String reason) {
        UUID id = TimeOrderedId.next();
        run("insert into audit_log (id, action, subject_type, reason) values (?, 'test.done', 'test', ?)", id, reason);
        return id;
    }
}
