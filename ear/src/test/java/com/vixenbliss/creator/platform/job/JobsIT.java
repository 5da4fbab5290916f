package com.vixenbliss.creator.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jobs end in the real server, and what a killed one had begun another life of it ends. */
class JobsIT {

    private static final Logger LOG = LoggerFactory.getLogger(JobsIT.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int MANY = 60_000;

    private Platform platform;
    private Api admin;
    private Api fan;
    private String person;

    @BeforeEach
    void anAdministratorAndAFan(Platform running) {
        platform = running;
        admin = running.api().as(running.admin());
        fan = running.fixtures().aFan();
        person = fan.get("/me").expect(200).text("id");
    }

    @Test
    void whatIsNotKeptForEverIsGoneWhenTheJobHasEnded() {
        tokens(3, "-2 days");
        tokens(1, "2 days");

        Answer begun = start("data-retention");
        assertThat(begun.header("Location")).endsWith("/jobs/data-retention");
        JsonNode run = ended("data-retention");

        assertThat(run.path("status").asText()).isEqualTo("completed");
        assertThat(run.path("result").asText()).contains("refresh_tokens=");
        assertThat(run.path("written").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(count("select count(*) from refresh_tokens where token_hash >= 'job-' and token_hash < 'job.' and user_id = ?::uuid")).isEqualTo(1);
        assertThat(admin.get("/audit-entries?action=job.started").expect(200).json().at("/data")).isNotEmpty();
    }

    @Test
    void memoriesAreLookedThroughWhenTheJobHasEnded() {
        fan.post("/chat", Map.of("character_id", platform.fixtures().mira(), "content", "Hi, my name is Alex. I love oat milk.")).expect(200);
        await().atMost(PATIENCE).until(() -> count("select count(*) from memory_sources where user_id = ?::uuid") > 0);

        start("memory-consolidation");
        JsonNode run = ended("memory-consolidation");

        assertThat(run.path("status").asText()).isEqualTo("completed");
        assertThat(run.path("read").asInt()).isPositive();
        assertThat(count("select count(*) from relationships where user_id = ?::uuid and consolidated_at is not null")).isEqualTo(1);
    }

    @Test
    void aJobWhoseServerWasKilledGoesOnWhereItWas() {
        tokens(MANY, "-2 days");
        long left = count("select count(*) from refresh_tokens where token_hash >= 'job-' and token_hash < 'job.' and user_id = ?::uuid");
        assertThat(left).isEqualTo(MANY);
        start("data-retention");
        await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(() -> tokensLeft() < MANY - 400);

        platform.killServer();
        long atTheKill = tokensLeft();
        platform.startServer();
        JsonNode run = ended("data-retention");

        assertThat(atTheKill).as("it was killed in the middle").isBetween(1L, MANY - 1L);
        assertThat(tokensLeft()).isZero();
        assertThat(run.path("status").asText()).isEqualTo("completed");
        JsonNode runs = admin.get("/jobs/data-retention").expect(200).json().path("runs");
        assertThat(runs.get(1).path("status").asText()).as("of the run that was killed").isEqualTo("failed");
        int counted = Integer.parseInt(run.path("result").asText().replaceAll(".*refresh_tokens=(\\d+).*", "$1"));
        LOG.info("Killed with {} of {} left; the runs count {}, the second one {} of them", atTheKill, MANY, counted, run.path("written"));
        assertThat(counted).as("both runs together, but for the chunk that was in hand").isBetween(MANY - 200, MANY);
        assertThat(run.path("written").asInt()).as("the second run alone").isLessThan(MANY);
    }

    @Test
    void onlyAdministratorsSeeJobs() {
        Api owner = platform.api().as(platform.studio());

        owner.get("/jobs").expect(403);
        owner.post("/jobs/data-retention/start", "").expect(403);
        assertThat(admin.get("/jobs").expect(200).json().at("/data").findValuesAsText("name"))
                .contains("data-retention", "memory-consolidation");
        admin.get("/jobs/none").expect(404);
        admin.post("/jobs/none/start", "").expect(404);
    }

    /** It may just be running by itself. */
    private Answer start(String job) {
        Answer begun = await().atMost(PATIENCE).until(() -> admin.post("/jobs/" + job + "/start", ""), answer -> answer.status() != 409);
        return begun.expect(202);
    }

    /** Nobody has it, and its last run does not only look as if it went on. */
    private JsonNode ended(String job) {
        return await().atMost(PATIENCE).until(
                () -> admin.get("/jobs/" + job).expect(200).json(),
                view -> !view.has("node") && !view.at("/runs/0/status").asText().startsWith("start")).path("runs").path(0);
    }

    private long tokensLeft() {
        return count("select count(*) from refresh_tokens where token_hash >= 'job-' and token_hash < 'job.' and user_id = ?::uuid");
    }

    private void tokens(int many, String expire) {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement("""
                insert into refresh_tokens (id, family_id, user_id, token_hash, expires_at)
                select gen_random_uuid(), gen_random_uuid(), ?::uuid, convert_to('job-' || gen_random_uuid(), 'UTF8'), now() + ?::interval
                  from generate_series(1, ?)
                """)) {
            sql.setString(1, person);
            sql.setString(2, expire);
            sql.setInt(3, many);
            sql.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private long count(String query) {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(query)) {
            sql.setString(1, person);
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
