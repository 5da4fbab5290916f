package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A lorebook is written, tried and put in order in the console. */
class LorebookPagesIT extends ConsoleTest {

    @Test
    void anEntryIsWrittenTriedSilencedAndDeleted() {
        var studio = platform().fixtures().aStudio();
        String character = platform().fixtures().aCharacter(studio);
        Page page = openAs(studio.owner(), "/console/catalogue/lorebook.xhtml?character=" + character);
        assertThat(page.locator(".empty")).isVisible();

        page.click(".actions a.button");
        page.fill("#f-content", "@@scan_depth 2\nIt burned <b>down</b>.");
        page.fill("#f-keys", "(?=light)\nlighthouse");
        page.selectOption("#f-use_regex", "true");
        page.click("#save");
        assertThat(page.locator("#f-keys-error")).containsText("ooks ahead or behind");
        page.fill("#f-keys", "light ?house");
        page.click("#save");
        assertThat(page.locator(".done")).hasText("It is created.");

        page.click(".crumb a");
        page.fill("#said", "Hello.\nWhat of the Light House?");
        page.click("#try");
        assertThat(page.locator("#trial-answer mark")).hasText("Light House");
        assertThat(page.locator("#trial-answer")).containsText("It burned <b>down</b>.");

        page.locator("#entries_data [aria-pressed=true]").click();
        assertThat(page.locator("#entries_data [aria-pressed=false]")).hasValue("Off");
        page.fill("#said", "The lighthouse");
        page.click("#try");
        assertThat(page.locator("#trial-answer")).containsText("Nothing comes up.");

        page.fill("#f-token_budget", "many");
        page.click("#save");
        assertThat(page.locator("#f-token_budget-error")).hasText("Must be a number");
        page.fill("#f-token_budget", "300");
        page.selectOption("#f-recursive_scanning", "true");
        page.click("#save");
        assertThat(page.locator("#f-recursive_scanning")).hasValue("true");

        page.click("#entries_data a");
        page.click("#remove");
        page.click(".ui-confirmdialog-yes");
        assertThat(page.locator(".empty")).isVisible();
    }
}
