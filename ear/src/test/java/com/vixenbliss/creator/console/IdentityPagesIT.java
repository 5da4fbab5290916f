package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.vixenbliss.creator.harness.Fixtures;
import org.junit.jupiter.api.Test;

/** An identity is ordered with its cost in sight and followed to its end. */
class IdentityPagesIT extends ConsoleTest {

    private static final LocatorAssertions.ContainsTextOptions IN_MINUTES =
            new LocatorAssertions.ContainsTextOptions().setTimeout(240_000);

    @Test
    void anIdentityIsOrderedWhenItsCostWasShownAndMovesAsOneLooks() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Page page = openAs(studio.owner(), "/console/identity/new.xhtml");
        assertThat(page.locator("#make")).hasCount(0);
        page.fill("#f-niche", "specialty coffee");
        page.fill("#f-visual_characteristics", "hair: auburn bob");
        page.fill("#f-dataset_size", "10");
        page.click("#reckon");
        assertThat(page.locator("#f-likeness-source-error")).not().isEmpty();

        page.selectOption("#f-likeness-source", "fully_synthetic");
        page.click("#reckon");
        assertThat(page.locator("#estimate")).containsText("Training");
        page.click("#make");

        assertThat(page.locator("#stages")).containsText("Biography");
        assertThat(page.locator("#stages .tags")).containsText("Ready", IN_MINUTES);
    }
}
