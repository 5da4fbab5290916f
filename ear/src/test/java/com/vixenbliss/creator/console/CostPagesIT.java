package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Fixtures;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Costs, budgets, providers and jobs in the console. */
class CostPagesIT extends ConsoleTest {

    @Test
    void aBudgetIsSetByKeyboardSeenAndTakenAway() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Page page = openAs(studio.owner(), "/console/account/costs.xhtml");
        assertThat(page.locator("#total")).hasText("$0.00");
        page.click("text=Budgets");
        assertThat(page.locator("main h1")).hasText("Budgets");

        page.focus("#f-limit_usd");
        page.keyboard().type("12.50");
        page.focus("#save");
        page.keyboard().press("Enter");

        page.waitForURL("**done=saved");
        assertThat(page.locator("#budgets_data")).containsText("The studio");
        assertThat(page.locator("#budgets_data")).containsText("$12.50");
        page.click("#budgets_data button.danger");
        page.click(".ui-confirmdialog-yes");
        page.waitForURL("**done=removed");
        assertThat(page.locator("main")).containsText("No budgets");
        page.navigate("/console/account/audit.xhtml");
        assertThat(page.locator("#entries_data")).containsText("budget.removed");
    }

    @Test
    void whatIsRefusedIsSaidAtItsField() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Page page = openAs(studio.owner(), "/console/account/budgets.xhtml");

        page.fill("#f-limit_usd", "a lot");
        page.click("#save");
        assertThat(page.locator("#f-limit_usd-error")).containsText("amount of US dollars");

        page.fill("#f-limit_usd", "5");
        page.selectOption("#f-scope", "AVATAR");
        page.click("#save");
        assertThat(page.locator("#f-scope_id-error")).containsText("Must say which");
    }

    @Test
    void whoOnlyReadsSetsNothing() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Credentials analyst = platform().fixtures().aRegisteredPerson();
        studio.api().post("/studios/" + studio.id() + "/members", Map.of("email", analyst.email(), "role", "analyst")).expect(201);

        Page page = openAs(analyst, "/console/account/budgets.xhtml");

        assertThat(page.locator("main h1")).hasText("Budgets");
        assertThat(page.locator("#save")).hasCount(0);
    }

    @Test
    void anAdministratorSeesTheWholePlatformAndStartsAJob() {
        platform().fixtures().aFan().post("/chat", Map.of("character_id", platform().fixtures().mira(), "content", "Hello!")).expect(200);
        Page page = openAs(platform().admin(), "/console/account/costs.xhtml");
        assertThat(page.locator(".lead")).containsText("whole platform");
        assertThat(page.locator("#days rect").count()).isPositive();

        page.click("text=Providers");
        assertThat(page.locator("#providers tbody tr").first()).isVisible();

        page.click("nav >> text=Jobs");
        page.locator("section:has(h2:text-is('data-retention')) button").click();
        page.waitForURL("**done=started");
        assertThat(page.locator("section:has(h2:text-is('data-retention')) tbody tr").first()).isVisible();
    }
}
