package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Fixtures;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The course of a relationship and what is remembered, as the studio sees it. */
class AcquaintanceIT extends ConsoleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void theStudioSeesWhatWasRememberedWithTheWordsItCameFrom() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        String character = platform().fixtures().aCharacter(studio);
        talk(character, "My name is Ines and I live in Paris.", "I moved to Berlin.");
        Page page = openAs(studio.owner(), "/console/companion/people.xhtml");

        page.click("#pairs_data a");

        assertThat(page.locator("#course svg.course")).isVisible();
        var past = page.locator(".lane.past");
        assertThat(past).containsText("Paris");
        assertThat(past.locator(".said")).containsText("I live in Paris");
        assertThat(page.locator(".lane:not(.past)", new Page.LocatorOptions().setHasText("Berlin"))).hasCount(1);
        assertThat(page.locator("#events .events li").first()).isVisible();
    }

    @Test
    void lookingAtSomebodyIsWrittenDown() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        talk(platform().fixtures().aCharacter(studio), "My name is Ines and I live in Paris.");
        Page page = openAs(studio.owner(), "/console/companion/people.xhtml");
        page.click("#pairs_data a");

        page.navigate("/console/account/audit.xhtml");

        assertThat(page.locator("#entries_data")).containsText("relationship.viewed");
    }

    @Test
    void anotherStudiosPeopleAreNotThere() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        talk(platform().fixtures().aCharacter(studio), "My name is Ines and I live in Paris.");
        Page mine = openAs(studio.owner(), "/console/companion/people.xhtml");
        String address = mine.locator("#pairs_data a").first().getAttribute("href");
        mine.context().clearCookies();

        Page stranger = openAs(platform().fixtures().aStudio().owner(), "/console/companion/people.xhtml");

        assertThat(stranger.locator(".empty")).isVisible();
        org.assertj.core.api.Assertions.assertThat(stranger.navigate(address).status()).isEqualTo(404);
    }

    /** Says the lines and waits until all was learned from. */
    private void talk(String character, String... lines) {
        Api fan = platform().fixtures().aFan();
        for (String line : lines) {
            fan.post("/chat", Map.of("character_id", character, "content", line)).expect(200);
            String place = line.substring(line.lastIndexOf(' ') + 1, line.length() - 1);
            await().atMost(PATIENCE).until(() -> fan.get("/memories?character_id=" + character).text().contains(place));
        }
    }
}
