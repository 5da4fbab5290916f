package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverviewIT extends ConsoleTest {

    @Test
    void theStudioSeesTodaysTurnsAndItsProviders() {
        Page page = openAs(platform().studio(), "/console/index.xhtml");
        int before = Integer.parseInt(page.textContent("#turns"));

        platform().api().as(platform().fan())
                .post("/chat", Map.of("character_id", platform().fixtures().mira(), "content", "Good morning!"))
                .expect(200);
        page.reload();

        assertThat(Integer.parseInt(page.textContent("#turns"))).isGreaterThan(before);
        assertThat(Integer.parseInt(page.textContent("#people"))).isPositive();
        assertThat(page.textContent("#cost")).startsWith("$");
        assertThat(page.locator("#providers .status-up").first()).isVisible();
        assertThat(page.locator("#letters")).hasCount(0);
    }

    @Test
    void anAdministratorSeesTheDeadLettersAndTheStudios() {
        Page page = openAs(platform().admin(), "/console/index.xhtml");
        assertThat(page.textContent("#letters")).matches("\\d+");

        page.click("text=Studios");

        assertThat(page.locator("main h1")).hasText("Studios");
        assertThat(page.locator("#studios_data tr").first()).isVisible();
    }

    @Test
    void signingOutEndsTheSession() {
        Page page = openAs(platform().studio(), "/console/account/studio.xhtml");

        page.click("#sign-out");
        page.waitForURL("**/console/login.xhtml");
        page.navigate("/console/index.xhtml");

        assertThat(page.locator("#password")).isVisible();
    }
}
