package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A prompt is composed, read layer by layer and drawn in the console, by keyboard alone. */
class PlaygroundIT extends ConsoleTest {

    private static final LocatorAssertions.HasTextOptions SOON = new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @Test
    void aSceneIsComposedAndDrawn() {
        var studio = platform().fixtures().aStudio();
        String character = platform().fixtures().aCharacter(studio);
        studio.api().patch("/characters/" + character, Map.of("visual_identity",
                Map.of("gender_tag", "female", "age", 31, "key_features", List.of("silver bob cut")))).expect(200);
        Page page = openAs(studio.owner(), "/console/scene/playground.xhtml?character=" + character);

        page.focus("#template");
        page.keyboard().press("ArrowDown");
        page.focus("#tension");
        page.keyboard().press("End");
        page.selectOption("#lighting", "dramatic");
        page.fill("#environment", "rooftop");
        page.fill("#conversation", "*polishes a clean glass* You are late, not that I mind.");
        page.focus("#compose");
        page.keyboard().press("Enter");

        assertThat(page.locator("#prompt .layer-identity").first()).containsText("one adult woman in her thirties");
        assertThat(page.locator("#prompt .layer-scene").first()).containsText("on a rooftop");
        assertThat(page.locator("#prompt .layer-relationship").first()).containsText("intimate proximity");
        assertThat(page.locator("#prompt .layer-conversation").first()).containsText("polishing a clean glass");
        assertThat(page.locator("#removed")).not().isEmpty();
        assertThat(page.locator("#budget-value")).containsText("of 512");

        page.fill("#environment", "Not A Word");
        page.click("#compose");
        assertThat(page.locator("#trouble")).containsText("environment_style");

        page.fill("#environment", "rooftop");
        page.focus("#render");
        page.keyboard().press("Enter");
        assertThat(page.locator("#picture-state")).hasText("Here it is.", SOON);
        assertThat(page.locator("#drawn")).isVisible();
    }
}
