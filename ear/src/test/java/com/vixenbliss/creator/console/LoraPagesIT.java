package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.identity.lora.Trainee;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Models are trained, compared and chosen in the console. */
class LoraPagesIT extends ConsoleTest {

    private static final LocatorAssertions.ContainsTextOptions SOON = new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);

    @Test
    void aModelIsTrainedComparedAndWorn() throws Exception {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Trainee trainee = Trainee.of(platform(), UUID.fromString(studio.id()));
        Page page = openAs(studio.owner(), "/console/identity/models.xhtml?avatar=" + trainee.avatar());
        assertThat(page.locator("main")).containsText(trainee.trigger());

        train(page, "500");
        assertThat(page.locator("#list")).containsText("Worn", SOON);
        train(page, "600");
        assertThat(page.locator("#list tbody tr").first().locator(".status")).hasText("Trained",
                new LocatorAssertions.HasTextOptions().setTimeout(90_000));

        page.reload();
        page.fill("#f-prompt", "at the sea, golden hour");
        page.fill("#f-seed", "77");
        page.click("#draw");
        assertThat(page.locator("#pictures figure")).hasCount(2);
        assertThat(page.locator("#pictures img")).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(90_000));

        page.locator("#list tbody tr").first().getByText("Wear this one").click();
        assertThat(page.locator("#list tbody tr").first()).containsText("Worn");
    }

    @Test
    void aSettingThatMakesNoSenseIsSaidAtItsField() throws Exception {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Trainee trainee = Trainee.of(platform(), UUID.fromString(studio.id()));
        Page page = openAs(studio.owner(), "/console/identity/models.xhtml?avatar=" + trainee.avatar());

        train(page, "7");

        assertThat(page.locator("#f-steps-error")).not().isEmpty();
        assertThat(page.locator("#list")).containsText("No model yet");
    }

    private static void train(Page page, String steps) {
        page.fill("#f-steps", steps);
        page.click("#train");
    }
}
