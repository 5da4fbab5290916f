package com.vixenbliss.creator.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the console does with pages, cookies and forms that are not its own. */
class ConsoleGuardIT extends ConsoleTest {

    private static final String SAY = """
            {"character_id": "%s", "content": "hi", "key": "018f0000-0000-7000-8000-000000000001"}""";

    @Test
    void everyPageForbidsForeignScriptsAndFrames() {
        Page page = openAs(platform().studio(), "/console/index.xhtml");
        String policy = page.navigate("/console/catalogue/character.xhtml").headerValue("content-security-policy");

        assertThat(policy).contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .matches(".*script-src 'self' 'nonce-[^']+';?.*").doesNotContain("unsafe");
    }

    @Test
    void aTamperedViewStateLeadsBackAndIsNoAccident() {
        Page page = openAs(platform().studio(), "/console/catalogue/character.xhtml");
        page.evaluate("document.getElementsByName('jakarta.faces.ViewState').forEach(state => state.value = '1:2')");
        page.click("#save");

        assertThat(page).hasURL(Pattern.compile(".*/console/index.xhtml.done=expired"));
    }

    @Test
    void aFormWithoutTheNonceOfItsPageIsNoAccidentEither() {
        Page page = openAs(platform().studio(), "/console/catalogue/worlds.xhtml");
        String state = (String) page.evaluate("document.getElementsByName('jakarta.faces.ViewState')[0].value");

        APIResponse answer = page.request().post("/console/catalogue/worlds.xhtml", RequestOptions.create()
                .setForm(FormData.create().set("form", "form").set("jakarta.faces.ViewState", state)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.url()).endsWith("done=expired");
    }

    @Test
    void aStaleFlashCookieIsIgnored() {
        Page page = openAs(platform().studio(), "/console/index.xhtml");
        page.context().addCookies(List.of(new Cookie("csfcfc", "X7f3q_e9-stale").setUrl(platform().baseUrl().toString())));

        Response answer = page.navigate("/console/catalogue/characters.xhtml");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void anotherSitesScriptCannotSayAnythingForTheSignedIn() {
        Page page = openAs(platform().studio(), "/console/index.xhtml");
        String body = SAY.formatted(platform().fixtures().mira());

        APIResponse foreign = page.request().post("/console/try/stream", RequestOptions.create()
                .setHeader("Origin", "https://evil.example").setHeader("Content-Type", "application/json").setData(body));
        APIResponse form = page.request().post("/console/try/stream", RequestOptions.create()
                .setHeader("Content-Type", "text/plain").setData(body));

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(form.status()).isEqualTo(400);
    }
}
