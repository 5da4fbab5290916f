package com.vixenbliss.creator.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.EventStream;
import com.vixenbliss.creator.harness.EventStream.Event;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.harness.Platform;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody finds who has just started the platform. */
class DemonstrationIT {

    @Test
    void theStudioHasAWorldAndAPublishedCharacterWithThreeOpenings(Platform platform) {
        Api studio = platform.api().as(platform.studio());

        Answer mira = studio.get("/characters/mira").expect(200);

        assertThat(mira.text("status")).isEqualTo("active");
        assertThat(mira.json().at("/visual_identity/age").asInt()).isEqualTo(29);
        assertThat(studio.get("/worlds/" + mira.text("world_id")).text("name")).isEqualTo("Crescent Street");
        assertThat(studio.get("/characters/mira/episode-templates").json().at("/data"))
                .hasSize(3).allMatch(template -> template.path("status").asText().equals("active"));
    }

    @Test
    void theFanTalksToHerAndTheReplyIsStreamed(Platform platform) {
        Api fan = platform.api().as(platform.fan());
        String mira = platform.fixtures().mira();

        try (EventStream stream = fan.stream("/chat", Map.of("character_id", mira, "content", "Is the kettle on?"))) {
            List<String> names = stream.rest().stream().map(Event::name).toList();

            assertThat(stream.status()).isEqualTo(200);
            assertThat(names).startsWith("episode").contains("delta", "message").endsWith("done");
        }
    }

    @Test
    void theAdministratorSignsIn(Platform platform) {
        assertThat(platform.api().as(platform.admin()).get("/me").json().path("email").asText())
                .isEqualTo(platform.admin().email());
    }

    @Test
    void testsHavePeopleAndCharactersOfTheirOwn(Platform platform) {
        Fixtures.Studio studio = platform.fixtures().aStudio();
        String character = platform.fixtures().aCharacter(studio);

        Answer found = platform.fixtures().aFan().get("/characters/" + character);

        assertThat(found.status()).isEqualTo(200);
        assertThat(Set.of(platform.fixtures().mira(), character)).hasSize(2);
    }
}
