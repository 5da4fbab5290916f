package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class CharacterFormIT extends ConsoleTest {

    private static final String AGE = "#f-visual_identity-age";

    @Test
    void aRefusalIsShownAtItsFieldAndTheMendedFormIsTaken() {
        Page page = openAs(platform().fixtures().aStudio().owner(), "/console/catalogue/character.xhtml");
        page.fill("#f-name", "Rhea <b>bold</b>");
        page.fill("#f-system_prompt", "You are Rhea. You remember: {memories}");
        page.selectOption("#f-visual_identity-gender_tag", "female");
        page.fill(AGE, "17");
        page.fill("#f-likes", "tea\n\nlong walks\n");
        page.click("#save");

        assertThat(page.locator(AGE + "-error")).hasText("Must be at least 18");
        assertThat(page.locator(AGE)).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(AGE)).isFocused();
        assertThat(page.locator("#f-name")).hasAttribute("aria-invalid", "false");

        page.fill(AGE, "24");
        page.click("#save");

        assertThat(page.locator(".done")).hasText("It is created.");
        assertThat(page.locator("main h1")).hasText("Rhea <b>bold</b>");
        assertThat(page.locator("#f-likes")).hasValue("tea\nlong walks");
    }

    @Test
    void publishingAsksFirstAndTheListFindsWhatIsPublished() {
        Page page = openAs(platform().fixtures().aStudio().owner(), "/console/catalogue/character.xhtml");
        page.fill("#f-name", "Quill");
        page.fill("#f-system_prompt", "You are Quill.");
        page.selectOption("#f-visual_identity-gender_tag", "male");
        page.fill(AGE, "40");
        page.click("#save");

        page.click("#publish");
        assertThat(page.locator("[role=alertdialog], [role=dialog]").first()).isVisible();
        page.click(".ui-confirmdialog-yes");

        assertThat(page.locator(".page-head .status")).hasText("Published");
        page.navigate("/console/catalogue/characters.xhtml?q=QUILL&status=active");
        assertThat(page.locator("#characters_data tr")).hasCount(1);
        page.navigate("/console/catalogue/characters.xhtml?q=quill&status=draft");
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    void anotherStudiosCharacterIsNotThere() {
        Page page = openAs(platform().fixtures().aStudio().owner(), "/console/index.xhtml");
        String draft = platform().fixtures().aCharacter(platform().fixtures().aStudio());

        page.navigate("/console/catalogue/characters.xhtml");
        assertThat(page.locator(".empty")).isVisible();
        page.navigate("/console/catalogue/templates.xhtml?character=" + draft);
        assertThat(page.locator("#save")).hasCount(0);
    }
}
