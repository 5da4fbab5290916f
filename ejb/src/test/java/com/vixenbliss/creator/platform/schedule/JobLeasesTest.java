package com.vixenbliss.creator.platform.schedule;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.node.Node;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobLeasesTest {

    private final String job = "job-" + UUID.randomUUID();
    private final JobLeases here = leases("here");
    private final JobLeases there = leases("there");

    @Test
    void oneNodeRunsAJobAtATime() throws SQLException {
        long fence = here.take(job).orElseThrow();

        assertThat(there.take(job)).isEmpty();
        assertThat(here.take(job)).as("nor does the same node twice").isEmpty();
        assertThat(there.holder(job)).isEqualTo("here");

        here.release(job, fence);
        assertThat(there.take(job)).isPresent();
        assertThat(here.holder(job)).isEqualTo("there");
    }

    @Test
    void aNodeThatIsNotHeardOfLosesTheJobAndCannotTouchItAfterwards() throws SQLException {
        long fence = here.take(job).orElseThrow();
        assertThat(there.lost()).doesNotContain(job);
        run("update job_leases set lease_until = now() - interval '1 second' where job = ?", job);

        assertThat(there.lost()).contains(job);
        assertThat(there.take(job).orElseThrow()).isGreaterThan(fence);
        assertThat(here.renew(job, fence)).isFalse();
        here.release(job, fence);
        assertThat(there.holder(job)).isEqualTo("there");
    }

    @Test
    void aServerThatComesBackDoesNotWaitForItsFormerLife() throws SQLException {
        String another = job + "-there";
        here.take(job).orElseThrow();
        there.take(another).orElseThrow();
        JobLeases back = leases("here");

        back.recover();

        assertThat(back.take(job)).isPresent();
        assertThat(back.take(another)).as("another server's is left alone").isEmpty();
    }

    @Test
    void whoRenewsKeepsTheJob() throws SQLException {
        long fence = here.take(job).orElseThrow();
        run("update job_leases set lease_until = now() + interval '1 second' where job = ?", job);

        assertThat(here.renew(job, fence)).isTrue();
        assertThat(TestDatabase.one("select lease_until > now() + interval '10 seconds' from job_leases where job = ?", job)).isEqualTo("t");
    }

    @Test
    void whatWasGivenBackIsNotLost() throws SQLException {
        here.release(job, here.take(job).orElseThrow());
        run("update job_leases set lease_until = now() - interval '1 second' where job = ?", job);

        assertThat(there.lost()).doesNotContain(job);
        assertThat(there.holder(job)).isNull();
    }

    @Test
    void oneNodeStartsAJobThatIsDue() throws SQLException {
        JobSchedules mine = schedules("here");
        JobSchedules theirs = schedules("there");

        assertThat(mine.take(job, Duration.ofHours(1))).isTrue();
        assertThat(theirs.take(job, Duration.ofHours(1))).isFalse();
        run("update job_schedules set due_at = now() where job = ?", job);
        assertThat(theirs.take(job, Duration.ofHours(1))).isTrue();
        assertThat(theirs.due(job)).isNotNull();
    }

    @Test
    void aJobOfOneThingIsBusyWhileItIsHeldAndAMomentLonger() throws SQLException {
        String prefix = job + "/";
        String held = prefix + UUID.randomUUID();
        String givenBack = prefix + UUID.randomUUID();
        String dead = prefix + UUID.randomUUID();
        here.take(held);
        here.release(givenBack, here.take(givenBack).orElseThrow());
        here.take(dead);
        run("update job_leases set lease_until = now() - interval '1 second' where job = ?", dead);

        assertThat(there.busy(prefix, Duration.ofSeconds(10))).containsExactlyInAnyOrder(held, givenBack);
        run("update job_leases set updated_at = now() - interval '11 seconds' where job = ?", givenBack);
        assertThat(there.busy(prefix, Duration.ofSeconds(10))).containsExactly(held);
    }

    @Test
    void whoeverGoesOnWithAJobKnowsItsLastRunAndWhoLostItCannotNameAnother() throws SQLException {
        long fence = here.take(job).orElseThrow();
        assertThat(here.lastRun(job)).isEmpty();

        here.runs(job, fence, 7);
        here.release(job, fence);
        there.take(job);
        here.runs(job, fence, 8);

        assertThat(there.lastRun(job)).hasValue(7);
    }

    private static JobLeases leases(String node) {
        JobLeases leases = new JobLeases(new Node(node));
        leases.database = TestDatabase.get();
        return leases;
    }

    private static JobSchedules schedules(String node) {
        JobSchedules schedules = new JobSchedules(new Node(node));
        schedules.database = TestDatabase.get();
        return schedules;
    }
}
