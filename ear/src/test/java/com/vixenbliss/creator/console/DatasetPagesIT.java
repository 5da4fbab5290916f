package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.vixenbliss.creator.harness.Sandbox;
import com.vixenbliss.creator.identity.dataset.Muse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A studio looks at its training pictures, and decides on them with the keyboard. */
class DatasetPagesIT extends ConsoleTest {

    private static final LocatorAssertions.HasTextOptions PATIENTLY = new LocatorAssertions.HasTextOptions().setTimeout(180_000);

    @AfterEach
    void drawAsUsual() {
        Sandbox.of(platform()).drawsAsUsual();
    }

    @Test
    void picturesArriveAndArrowsAAndRDecideOnThem() {
        Sandbox.of(platform()).draws(0, 16);
        Muse muse = Muse.of(platform());
        Page page = openAs(muse.studio().owner(), "/console/identity/dataset.xhtml?avatar=" + muse.avatar());
        assertThat(page.locator(".empty")).containsText("No data set yet");
        fair(page);
        muse.studio().api().post(muse.path() + "/rebuild", Map.of("size", 12)).expect(202);
        page.reload();
        assertThat(page.locator("#counts .status")).hasText("Ready", PATIENTLY);
        assertThat(page.locator("#sheet .status-accepted")).hasCount(12);
        fair(page);
        shoot(page, "dataset");

        page.locator("#sheet .shot").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("r");
        assertThat(page.locator("#sheet .shot").nth(1)).containsText("Rejected by hand.");
        assertThat(page.locator("#accepted")).hasText("11");
        assertThat(page.locator("#sheet .shot").nth(2)).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("a");
        assertThat(page.locator("#accepted")).hasText("12");
        page.keyboard().press("Home");
        assertThat(page.locator("#sheet .shot").first()).isFocused();
        fair(page);
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
