package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.vixenbliss.creator.account.Newcomer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Fixtures;
import org.junit.jupiter.api.Test;

/** Who works here, who may come in, and who did what. */
class PeopleAndRolesIT extends ConsoleTest {

    @Test
    void anOwnerTakesAColleagueInGivesAnotherRoleAndLetsHimGo() {
        Api api = platform().api();
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Credentials colleague = Newcomer.register(api);
        Page page = openAs(studio.owner(), "/console/account/studio.xhtml");

        page.fill("#f-email", colleague.email());
        page.click("#add");
        assertThat(page.locator("#messages")).containsText("Somebody new works for your studio.");
        var row = page.locator("#members tbody tr", new Page.LocatorOptions().setHasText(colleague.email()));
        row.getByText("Make analyst").click();
        assertThat(row.locator(".tag")).hasText("Analyst");
        row.getByText("Remove").click();
        page.click(".ui-confirmdialog-yes");

        assertThat(page.locator("#messages")).containsText("no longer");
        assertThat(row).hasCount(0);
    }

    @Test
    void theLastOwnerStays() {
        Page page = openAs(platform().fixtures().aStudio().owner(), "/console/account/studio.xhtml");

        page.locator("#members tbody tr").getByText("Make analyst").click();

        assertThat(page.locator("#messages .error")).containsText("A studio needs an owner");
    }

    @Test
    void anAdministratorShutsSomebodyOutWithAReasonAndTheTrailSaysSo() {
        Credentials person = Newcomer.register(platform().api());
        Page page = openAs(platform().admin(), "/console/account/people.xhtml?q=" + person.email());
        page.click("#people_data a");

        page.click("#suspend");
        page.click(".ui-confirmdialog-yes");
        assertThat(page.locator("#f-reason-error")).containsText("say why");
        page.fill("#f-reason", "Sent spam to everybody");
        page.click("#suspend");
        page.click(".ui-confirmdialog-yes");

        assertThat(page.locator(".page-head .status")).hasText("Suspended");
        page.click("text=What was done to this person");
        assertThat(page.locator("#entries_data")).containsText("Sent spam to everybody");
    }

    @Test
    void whoIsNoAdministratorSeesNobody() {
        Page page = openAs(platform().studio(), "/console/index.xhtml");

        org.assertj.core.api.Assertions.assertThat(page.navigate("/console/account/people.xhtml").status()).isEqualTo(403);
        assertThat(page.locator("nav[aria-label] >> text=Users and roles")).hasCount(0);
    }
}
