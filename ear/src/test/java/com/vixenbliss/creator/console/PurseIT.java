package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Fixtures;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A person's Sparks as the studio sees them, and giving some by keyboard. */
class PurseIT extends ConsoleTest {

    @Test
    void sparksAreGivenByKeyboardWithAReasonAndAConfirmation() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Page page = personOf(studio, studio.owner());
        assertThat(page.locator("#sparks-balance")).hasText("100");
        assertThat(page.locator("#entries_data")).containsText("Welcome");

        page.focus("#open-give");
        page.keyboard().press("Enter");
        assertThat(page.locator("#give")).isVisible();
        assertThat(page.locator("#f-amount")).isFocused();
        page.keyboard().type("40");
        page.keyboard().press("Tab");
        page.keyboard().type("a lost picture");
        page.focus("#do-give");
        page.keyboard().press("Enter");
        page.locator(".ui-confirmdialog-yes").press("Enter");

        page.waitForURL("**done=given");
        assertThat(page.locator("#sparks-balance")).hasText("140");
        assertThat(page.locator("#entries_data")).containsText("a lost picture");
        page.navigate("/console/account/audit.xhtml");
        assertThat(page.locator("#entries_data")).containsText("credits.granted");
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndGivesNothing() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Page page = personOf(studio, studio.owner());

        page.click("#open-give");
        page.fill("#f-amount", "5000");
        page.fill("#f-reason", "generous");
        page.click("#do-give");
        page.click(".ui-confirmdialog-yes");

        assertThat(page.locator("#f-amount-error")).containsText("between 1 and 1000");
        assertThat(page.locator("#give")).isVisible();
        assertThat(page.locator("#f-reason")).hasValue("generous");
        assertThat(page.locator("#sparks-balance")).hasText("100");
    }

    @Test
    void whoOnlyReadsGivesNothing() {
        Fixtures.Studio studio = platform().fixtures().aStudio();
        Credentials analyst = platform().fixtures().aRegisteredPerson();
        studio.api().post("/studios/" + studio.id() + "/members", Map.of("email", analyst.email(), "role", "analyst")).expect(201);

        Page page = personOf(studio, analyst);

        assertThat(page.locator("#sparks-balance")).hasText("100");
        assertThat(page.locator("#open-give")).hasCount(0);
    }

    /** Somebody who has met a character of the studio, as a member of it sees the two. */
    private Page personOf(Fixtures.Studio studio, Credentials member) {
        Api fan = platform().fixtures().aFan();
        fan.post("/episodes", Map.of("character_id", platform().fixtures().aCharacter(studio))).expect(201);
        Page page = openAs(member, "/console/companion/people.xhtml");
        page.click("#pairs_data a");
        assertThat(page.locator("#sparks")).isVisible();
        return page;
    }
}
