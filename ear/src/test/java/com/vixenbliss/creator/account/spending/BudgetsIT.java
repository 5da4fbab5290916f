package com.vixenbliss.creator.account.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.harness.Platform;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a studio lets itself spend is held back, counted and stopped at, over HTTP and against the played provider. */
class BudgetsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Platform platform;
    private Fixtures.Studio studio;
    private Api api;

    @BeforeEach
    void aStudio(Platform running) {
        platform = running;
        studio = running.fixtures().aStudio();
        api = studio.api();
    }

    @Test
    void picturesStopAtTheBudgetAndGoOnWhenItIsRaised() {
        String kit = kit();
        String id = set("day", "0.0001", "stop").text("id");

        Answer refused = api.post(kit + "/anchors", Map.of("count", 2)).expect(409);
        assertThat(refused.text("type")).endsWith("budget-exhausted");
        assertThat(refused.text("detail")).contains("studio for a day is USD 0.0001");
        assertThat(api.get(kit + "/assets").expect(200).json().path("data")).isEmpty();
        await().atMost(PATIENCE).until(() -> !api.get("/audit-entries?action=budget.exhausted").expect(200).json().path("data").isEmpty());
        assertThat(api.get("/budgets/" + id).expect(200).text("exhausted_at")).isNotEmpty();
        assertThat(usd(api.get("/budgets/" + id).expect(200), "reserved_usd")).isZero();

        assertThat(set("day", "5", "stop").text("id")).as("changed, not doubled").isEqualTo(id);
        api.post(kit + "/anchors", Map.of("count", 2)).expect(202);
        await().atMost(PATIENCE).until(() -> api.get("/budgets/" + id).expect(200), this::isSpent);

        JsonNode byProvider = api.get("/costs").expect(200).json();
        assertThat(byProvider.at("/data/0/key").asText()).isEqualTo("replicate");
        assertThat(byProvider.at("/data/0/calls").asInt()).isEqualTo(2);
        assertThat(byProvider.path("total_usd").decimalValue()).isEqualByComparingTo(usd(api.get("/budgets/" + id).expect(200), "spent_usd"));
        assertThat(api.get("/costs?group_by=avatar").expect(200).json().at("/data/0").has("key")).isTrue();
    }

    @Test
    void aConversationGoesOnAndCountsAndItsPicturesDoNot() {
        String character = platform.fixtures().aCharacter(studio);
        set("total", "0", "stop");
        Api fan = platform.fixtures().aFan();

        Answer said = fan.post("/chat", Map.of("character_id", character, "content", "Good morning!")).expect(200);

        Answer refused = fan.post("/scenes/generate", Map.of("episode_id", said.text("episode_id"), "trigger_type", "manual")).expect(409);
        assertThat(refused.text("type")).endsWith("budget-exhausted");
        assertThat(refused.text("detail")).doesNotContain("USD");
        assertThat(fan.get("/credits").expect(200).json().path("reserved").asInt()).isZero();
        await().atMost(PATIENCE).until(() -> api.get("/costs?group_by=operation").expect(200).text().contains("chat.reply"));
    }

    @Test
    void whatMakesNoSenseChangesNothing() {
        api.put("/budgets", Map.of("scope", "studio", "period", "day", "limit_usd", -1, "action", "stop")).expect(422);
        api.put("/budgets", Map.of("scope", "planet", "period", "day", "limit_usd", 1, "action", "stop")).expect(422);
        api.put("/budgets", Map.of("scope", "avatar", "period", "day", "limit_usd", 1, "action", "stop")).expect(422);
        api.put("/budgets", Map.of("scope", "avatar", "scope_id", UUID.randomUUID(), "period", "day", "limit_usd", 1, "action", "stop")).expect(404);
        api.put("/budgets", with("surprise", 1)).expect(422);
        api.get("/costs?from=2026-02-01&to=2026-01-01").expect(422);
        api.get("/costs?group_by=colour").expect(422);

        assertThat(api.get("/budgets").expect(200).json().path("data")).isEmpty();
    }

    @Test
    void aBudgetIsTakenAway() {
        String id = set("month", "0", "stop").text("id");

        platform.fixtures().aStudio().api().delete("/budgets/" + id).expect(404);
        api.delete("/budgets/" + id).expect(204);

        api.get("/budgets/" + id).expect(404);
        api.post(kit() + "/anchors", Map.of("count", 1)).expect(202);
    }

    @Test
    void providersAreToldAboutAndReadinessStaysUp() {
        platform.fixtures().aFan().post("/chat", Map.of("character_id", platform.fixtures().mira(), "content", "Hello!")).expect(200);

        JsonNode providers = api.get("/providers/health").expect(200).json().path("data");
        JsonNode ready = api.getPage("/health/ready").expect(200).json();

        assertThat(providers.findValuesAsText("provider")).isNotEmpty();
        assertThat(providers.path(0).path("state").asText()).isIn("up", "degraded", "down");
        assertThat(ready.path("status").asText()).isEqualTo("UP");
        assertThat(ready.toString()).contains("\"name\":\"providers\"", providers.path(0).path("provider").asText());
    }

    private boolean isSpent(Answer budget) {
        return usd(budget, "reserved_usd").signum() == 0 && usd(budget, "spent_usd").signum() > 0;
    }

    private Answer set(String period, String limit, String action) {
        return api.put("/budgets", Map.of("scope", "studio", "period", period, "limit_usd", new BigDecimal(limit), "action", action)).expect(200);
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> order = new HashMap<>(Map.of("scope", "studio", "period", "day", "limit_usd", 1, "action", "warn"));
        order.put(name, value);
        return order;
    }

    private static BigDecimal usd(Answer budget, String field) {
        return budget.json().path(field).decimalValue();
    }

    private String kit() {
        String character = platform.fixtures().aCharacter(studio);
        return "/avatar-kits/" + api.post("/avatar-kits", Map.of("character_id", character, "name", "Everyday",
                "appearance_prompt", "chestnut hair in a loose bun, hazel eyes")).expect(201).text("id");
    }
}
