package com.vixenbliss.creator.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What axe-core can see: names, roles, contrast, structure; by day and by night. */
class AccessibilityIT extends ConsoleTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @Test
    void noPageKeepsAnybodyOut() {
        page().navigate("/console/login.xhtml");
        check(page());
        Page page = tryMiraAs(platform().studio());
        check(page);
        String mira = platform().fixtures().mira();
        for (String path : List.of("index.xhtml", "catalogue/characters.xhtml", "catalogue/character.xhtml?id=" + mira,
                "catalogue/character-import.xhtml", "catalogue/templates.xhtml?character=" + mira,
                "catalogue/lorebook.xhtml?character=" + mira, "catalogue/lore-entry.xhtml?character=" + mira, "catalogue/worlds.xhtml", "catalogue/world.xhtml",
                "scene/playground.xhtml?character=" + mira, "account/studio.xhtml", "account/audit.xhtml", "platform/failed.xhtml", "account/costs.xhtml", "account/budgets.xhtml",
                "platform/providers.xhtml", "companion/people.xhtml")) {
            page.navigate("/console/" + path);
            check(page);
        }
        page.click("#pairs_data a");
        check(page);
    }

    @Test
    void noPageKeepsAnAdministratorOut() {
        Page page = openAs(platform().admin(), "/console/account/people.xhtml");
        check(page);
        page.click("#people_data a");
        check(page);
        for (String path : List.of("account/studios.xhtml", "account/audit.xhtml", "platform/failed.xhtml", "account/costs.xhtml", "platform/jobs.xhtml")) {
            page.navigate("/console/" + path);
            check(page);
        }
    }

    private static void check(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));   // no colour is on its way to another
            List<Rule> findings = new AxeBuilder(page).analyze().getViolations();

            assertThat(findings).as(page.url() + ", " + scheme).noneMatch(rule -> GRAVE.contains(rule.getImpact()));
        }
    }
}
