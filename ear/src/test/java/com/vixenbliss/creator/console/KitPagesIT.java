package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.vixenbliss.creator.catalogue.Drafts;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.visual.kit.Shots;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A studio gives a character a face, with the keyboard where it matters. */
class KitPagesIT extends ConsoleTest {

    private static final LocatorAssertions.HasCountOptions PATIENTLY = new LocatorAssertions.HasCountOptions().setTimeout(90_000);

    @Test
    void aKitIsWrittenDrawnChosenAndWorn() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Page page = open(studio);
        assertThat(page.locator(".empty")).containsText("No kit yet");
        fair(page);
        page.click("text=New kit");
        page.fill("#f-name", "Everyday");
        page.fill("#f-appearance_prompt", "a schoolgirl");
        page.click("#save");
        assertThat(page.locator("#f-appearance_prompt-error")).containsText("under 18");

        page.fill("#f-appearance_prompt", "chestnut hair in a loose bun, hazel eyes");
        page.fill("#f-style_prompt", "soft anime, painted light");
        page.click("#save");
        assertThat(page.locator(".done")).containsText("created");
        assertThat(page.locator("#anchors .empty")).containsText("No picture yet");
        shoot(page, "kit-new");

        page.click("#draw");
        assertThat(page.locator("#under-way")).containsText("being drawn");
        fair(page);
        assertThat(page.locator("#candidates .picture img")).hasCount(4, PATIENTLY);
        assertThat(page.locator("#under-way")).isEmpty();
        shoot(page, "kit-candidates");

        Locator choose = page.locator("#candidates input[value='Make this the anchor']").first();
        choose.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#candidates .picture.chosen .status-active")).hasText("Anchor");

        page.selectOption("#f-kind", "expression");
        page.fill("#f-label", "laughing");
        page.fill("#f-prompt", "with long blonde hair");
        page.click("#vary");
        assertThat(page.locator("#f-prompt-error")).containsText("the anchor already shows");
        page.fill("#f-prompt", "laughing out loud, eyes closed");
        page.click("#vary");
        assertThat(page.locator("#made .picture img")).hasCount(1, PATIENTLY);
        assertThat(page.locator("#made .picture .status-active")).hasText("In use");
        shoot(page, "kit-variants");

        page.click("#activate");
        assertThat(page.locator(".page-head .status")).hasText("Worn");
        fair(page);
        page.click(".crumb a");
        assertThat(page.locator(".kit img")).hasCount(1);
        Assertions.assertThat(page.evaluate("document.querySelector('.kit img').naturalWidth")).isNotEqualTo(0);
        fair(page);
        shoot(page, "kits");
    }

    @Test
    void aPictureIsBroughtWithItsLicenceAndWithdrawn() {
        Page page = open(platform().fixtures().aStudio());
        page.click("text=New kit");
        page.fill("#f-name", "Everyday");
        page.fill("#f-appearance_prompt", "grey eyes");
        page.click("#save");
        page.click("#bring");
        fair(page);
        page.setInputFiles("#f-file", new FilePayload("face.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        page.selectOption("#f-source", "FULLY_SYNTHETIC");
        page.click("#take");
        assertThat(page.locator("#messages")).containsText("PNG, JPEG and WebP pictures are taken");

        page.setInputFiles("#f-file", new FilePayload("face.png", "image/png", Shots.portrait(30)));
        page.selectOption("#f-source", "CONSENTED_PERSON");
        page.click("#take");
        assertThat(page.locator("#f-person_name-error")).containsText("needed for a real person");
        shoot(page, "kit-upload");
        page.setInputFiles("#f-file", new FilePayload("face.png", "image/png", Shots.portrait(30)));
        page.fill("#f-person_name", "Ada Example");
        page.fill("#f-expires_at", LocalDate.now().plusYears(1).toString());
        page.fill("#f-scope", "Pictures for the café stories.");
        page.click("#take");
        page.click("input[value='Make this the anchor']");
        assertThat(page.locator(".picture .tag")).hasText("Ada Example");

        page.click("#revoke");
        page.click(".ui-confirmdialog-yes");
        assertThat(page.locator(".callout")).containsText("has expired or was revoked");
        assertThat(page.locator(".picture img")).hasCount(0);
        fair(page);
        shoot(page, "kit-withdrawn");

        page.click("#draw");
        page.locator("#candidates input[value='Make this the anchor']").first().click(
                new Locator.ClickOptions().setTimeout(90_000));
        assertThat(page.locator(".callout")).hasCount(0);
    }

    private Page open(Fixtures.Studio studio) {
        String character = studio.api().post("/characters", Drafts.character("Mira " + UUID.randomUUID())).expect(201).text("id");
        Page page = openAs(studio.owner(), "/console/catalogue/character.xhtml?id=" + character);
        page.click("text=Avatar kits");
        return page;
    }

    private static void fair(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                .noneMatch(rule -> Set.of("serious", "critical").contains(rule.getImpact()));
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of(System.getProperty("creator.run"), "shots", name + ".png")));
    }
}
