package com.vixenbliss.creator.console;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.vixenbliss.creator.harness.BrowserTest;
import com.vixenbliss.creator.harness.Credentials;

/** A browser that somebody signs in with. */
abstract class ConsoleTest extends BrowserTest {

    /** Opens a page of the console as somebody, by way of the sign-in page. */
    final Page openAs(Credentials person, String path) {
        Page page = page();
        page.navigate("/console/login.xhtml");
        page.fill("#email", person.email());
        page.fill("#password", person.password());
        page.click("#sign-in");
        page.waitForURL("**/console/index.xhtml");
        page.navigate(path);
        page.waitForLoadState(LoadState.LOAD);
        return page;
    }

    /** Mira's page for trying her. */
    final Page tryMiraAs(Credentials person) {
        return openAs(person, "/console/companion/try.xhtml?character=" + platform().fixtures().mira());
    }
}
