package com.vixenbliss.creator.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.JmxConnector;
import com.vixenbliss.creator.harness.Platform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What failed for good goes back to where it failed, once, or away. */
@ArquillianTest
@ServerSetup(JmxConnector.class)
class DeadLettersIT {

    private final String marker = UUID.randomUUID().toString();

    @Deployment(testable = false)
    static WebArchive probe() {
        return ShrinkWrap.create(WebArchive.class, "letters.war").addClass(DeadLetterProbe.class);
    }

    @Test
    void aRedeliveredLetterIsAtItsQueueAgainAndDeadNoLonger(Platform platform) throws Exception {
        Api admin = platform.api().as(platform.admin());
        String id = die(platform, admin);

        assertThat(letter(admin, id).path("from").asText()).isEqualTo("vb.publish");
        admin.post("/dead-letters/" + id + "/redeliver", "").expect(204);

        assertThat(ids(admin)).doesNotContain(id);
        assertThat(probe(platform, "GET")).isEqualTo(200);
        assertThat(probe(platform, "GET")).isEqualTo(404);
        admin.post("/dead-letters/" + id + "/redeliver", "").expect(404);
        assertThat(admin.get("/audit-entries?action=dead_letter.redelivered").expect(200).json().at("/data")).isNotEmpty();
    }

    @Test
    void aDiscardedLetterIsGone(Platform platform) throws Exception {
        Api admin = platform.api().as(platform.admin());
        String id = die(platform, admin);

        admin.delete("/dead-letters/" + id).expect(204);

        assertThat(ids(admin)).doesNotContain(id);
        assertThat(probe(platform, "GET")).isEqualTo(404);
        admin.delete("/dead-letters/" + id).expect(404);
    }

    @Test
    void onlyAdministratorsLookIntoTheQueue(Platform platform) {
        Api owner = platform.api().as(platform.studio());

        owner.get("/dead-letters").expect(403);
        owner.delete("/dead-letters/ID:x").expect(403);
        platform.api().as(platform.admin()).delete("/dead-letters/x%27%20OR%201=1").expect(404);
    }

    /** The letter's id. */
    private String die(Platform platform, Api admin) throws IOException, InterruptedException {
        Set<String> before = ids(admin);
        assertThat(probe(platform, "POST")).isEqualTo(200);
        Set<String> after = ids(admin);
        after.removeAll(before);
        assertThat(after).hasSize(1);
        return after.iterator().next();
    }

    private static Set<String> ids(Api admin) {
        return new TreeSet<>(admin.get("/dead-letters").expect(200).json().at("/data").findValuesAsText("id"));
    }

    private static JsonNode letter(Api admin, String id) {
        for (JsonNode letter : admin.get("/dead-letters").expect(200).json().at("/data")) {
            if (letter.path("id").asText().equals(id)) {
                return letter;
            }
        }
        throw new AssertionError("no letter " + id);
    }

    private int probe(Platform platform, String method) throws IOException, InterruptedException {
        URI address = platform.baseUrl().resolve("/letters/letter?marker=" + marker);
        HttpRequest request = HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody()).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
