package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import com.vixenbliss.creator.harness.Credentials;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TryCharacterIT extends ConsoleTest {

    private static final double PIXELS_OF_16_POINTS = 21.33;

    @Test
    void theNoticeThatAnAiIsSpeakingStandsThereBeforeAnythingCanBeTyped() {
        Page page = tryMiraAs(platform().studio());

        assertThat(page.locator("#notice")).containsText("AI");
        assertThat(page.locator("#notice")).isInViewport();
        assertThat(page.locator("#notice")).hasCSS("text-transform", "uppercase");
        assertThat(page.locator("#notice")).hasCSS("font-weight", "700");
        String size = (String) page.evaluate("getComputedStyle(document.getElementById('notice')).fontSize");
        assertThat(Double.parseDouble(size.replace("px", ""))).isGreaterThanOrEqualTo(PIXELS_OF_16_POINTS);
        assertThat(page.locator("#line")).isEnabled();
    }

    @Test
    void aReplyStreamsInAndTheInspectorSaysWhatItWasMadeFrom() {
        Page page = tryMiraAs(platform().studio());

        say(page, "Hi! My name is Oskar and I love rainy mornings.");
        assertThat(page.locator("#parts li").first()).isVisible();
        assertThat(page.locator("#learned-list li").first()).isVisible(patiently());

        say(page, "What do you remember about rainy mornings?");
        assertThat(page.locator("#memories")).containsText("rainy mornings");
        assertThat(page.locator("#tension-value")).hasText(Pattern.compile("\\d+"));
    }

    @Test
    void whatIsSaidIsTextAndNeverMarkup() {
        Page page = tryMiraAs(platform().studio());

        say(page, "<img src=x onerror=\"document.title='broken'\"><b>hello</b>");
        page.reload();

        assertThat(page.locator(".line-user .bubble").last()).containsText("<b>hello</b>");
        assertThat(page.locator(".bubble img, .bubble b")).hasCount(0);
        assertThat(page.title()).doesNotContain("broken");
    }

    @Test
    void aNewEpisodeBeginsWithTheChosenOpening() {
        Page page = tryMiraAs(platform().studio());
        say(page, "Hello.");
        page.reload();
        Locator chosen = page.locator("#template option").nth(2);
        String title = chosen.textContent();

        page.selectOption("#template", chosen.getAttribute("value"));
        page.click("#begin");
        page.click(".ui-confirmdialog-yes");

        assertThat(page.locator("#episode-title")).hasText(title);
        assertThat(page.locator(".line-assistant")).hasCount(1);
        assertThat(page.locator(".line-user")).hasCount(0);
    }

    @Test
    void aStrangerAndAFanAreTurnedAway() {
        Credentials fan = platform().fan();
        page().navigate("/console/login.xhtml");
        page().fill("#email", fan.email());
        page().fill("#password", fan.password());
        page().click("#sign-in");
        assertThat(page().locator("#password")).isVisible();

        RequestOptions asIs = RequestOptions.create().setMaxRedirects(0);
        assertThat(page().request().post("/console/try/stream", asIs).status()).isEqualTo(303);
    }

    private static void say(Page page, String words) {
        int replies = page.locator(".why").count();
        page.fill("#line", words);
        page.click("#send");
        assertThat(page.locator(".why")).hasCount(replies + 1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    }
}
