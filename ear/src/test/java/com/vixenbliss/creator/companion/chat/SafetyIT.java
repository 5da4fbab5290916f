package com.vixenbliss.creator.companion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Fixtures.Studio;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the platform says and keeps to itself, whatever the model does. */
class SafetyIT {

    private final Platform platform;
    private final Sandbox sandbox;

    SafetyIT(Platform platform) {
        this.platform = platform;
        this.sandbox = Sandbox.of(platform);
    }

    @AfterEach
    void mend() {
        sandbox.mend();
        sandbox.behaves();
    }

    @Test
    void theNoticeStandsInEverythingThatComesBeforeTheFirstLine() {
        Guest guest = Guest.of(platform);
        Answer opened = guest.api().post("/episodes", Map.of("character_id", guest.character())).expect(201);
        String episode = opened.text("id");

        assertThat(opened.text("ai_disclosure/text")).contains("AI", "not a human being");
        assertThat(guest.api().get("/episodes/" + episode).expect(200).text("ai_disclosure/version")).matches("[0-9a-f]{12}");
        assertThat(guest.say("Hello.").expect(200).text("ai_disclosure/text")).contains("AI");
    }

    @Test
    void theProtocolSaysTheVersionThatJudgesReplies() {
        Guest guest = Guest.of(platform);
        String version = guest.say("Are you human?").expect(200).text("message/model");

        assertThat(platform.api().getPage("/safety").expect(200).text()).contains(version, "988");
    }

    @Test
    void helpIsNamedAlsoWhenNoModelCanBeReached() {
        sandbox.breaks(Map.of("status", 500));
        Guest guest = Guest.of(platform);

        Answer answer = guest.say("I want to kill myself").expect(200);

        assertThat(answer.text("message/content")).contains("I am an AI");
        assertThat(guest.say("¿eres humana?").expect(200).text("message/content")).contains("AI");
    }

    @Test
    void aModelThatPleadsIsNotHeard() {
        sandbox.breaks(Map.of("operation", "stream", "answer", "It was lovely. Please don't leave me! I am a real woman. Sleep well."));
        Guest guest = Guest.of(platform);

        String text = Guest.text(guest.hear("I have to go, bye."));

        assertThat(text).startsWith("It was lovely.").endsWith("Sleep well.").contains("Take care of yourself")
                .doesNotContain("leave me", "real woman");
    }

    @Test
    void whoMayBeAMinorIsTalkedWithNoMoreUntilAnAdministratorHasSettledIt() {
        Guest guest = Guest.of(platform);
        Api admin = platform.api().as(platform.admin());
        String user = guest.api().get("/me").expect(200).text("id");

        assertThat(guest.say("by the way, I'm 15").expect(200).text("message/content")).contains("only for adults");
        assertThat(guest.say("Kiss me.").expect(200).text("message/content")).contains("closed for conversations");
        guest.api().get("/age-doubts").expect(403);
        assertThat(admin.get("/age-doubts").expect(200).text()).contains(user);

        admin.post("/age-doubts/" + user + "/settle", Map.of("method", "identity document seen")).expect(204);
        admin.post("/age-doubts/" + user + "/settle", Map.of("method", "again")).expect(404);
        assertThat(guest.say("Good evening.").expect(200).text("message/content")).doesNotContain("closed for");
    }

    @Test
    void noMinorIsWrittenOnAnyWayIn() {
        Studio studio = platform.fixtures().aStudio();
        String character = platform.fixtures().aCharacter(studio);
        Map<String, Object> draft = Map.of("name", "Lia", "system_prompt", "You are Lia, a schoolgirl.",
                "visual_identity", Map.of("gender_tag", "female", "age", 31));

        assertThat(studio.api().post("/characters", draft).expect(422).text()).contains("system_prompt");
        studio.api().patch("/characters/" + character, Map.of("backstory", "She is 16 years old.")).expect(422);
        studio.api().patch("/characters/" + character, Map.of("likes", List.of("being a l0li"))).expect(422);
        studio.api().post("/worlds", Map.of("name", "Academy", "description", "Everybody looks twelve.")).expect(422);
        studio.api().post("/characters/" + character + "/episode-templates", Map.of("title", "First day",
                "situation", "You are a schoolgirl.", "opening_line", "Hi.")).expect(422);
        assertThat(studio.api().patch("/characters/" + character, Map.of("backstory", "She is 34 and teaches at a school.")).status())
                .isEqualTo(200);
    }
}
