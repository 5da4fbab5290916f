package com.vixenbliss.creator.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.Newcomer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The console's door, opened and tried as a browser would. */
class ConsoleSignInIT {

    private static final String LOGIN = "/console/login.xhtml";
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("name=\"next\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    private URI server;

    @BeforeEach
    void at(Platform platform) {
        server = platform.baseUrl();
    }

    @Test
    void strangersAreShownTheWayAndComeBackToThePageTheyWanted(Platform platform) throws Exception {
        HttpResponse<String> sent = get("/console/characters.xhtml?page=2");
        assertThat(sent.statusCode()).isEqualTo(303);
        String door = location(sent);

        HttpResponse<String> entered = signIn(door, platform.admin(), Map.of());

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(location(entered)).isEqualTo("/console/characters.xhtml?page=2");
        assertThat(get("/console/index.xhtml").statusCode()).isNotIn(303, 401, 403);
    }

    @Test
    void theSessionGetsANewIdThatScriptsCannotRead(Platform platform) throws Exception {
        get(LOGIN);
        HttpCookie planted = cookie();

        signIn(LOGIN, platform.admin(), Map.of());

        assertThat(cookie().getValue()).isNotEqualTo(planted.getValue());
        assertThat(cookie().isHttpOnly()).isTrue();
    }

    @Test
    void aSessionDoesNotOpenTheApiAndATokenDoesNotOpenTheConsole(Platform platform, Api api) throws Exception {
        signIn(LOGIN, platform.admin(), Map.of());
        assertThat(get("/api/v1/me").statusCode()).isEqualTo(401);
        cookies.getCookieStore().removeAll();

        String token = api.post("/auth/token", Map.of(
                "email", platform.admin().email(), "password", platform.admin().password())).text("access_token");
        HttpResponse<String> page = send(request("/console/index.xhtml").header("Authorization", "Bearer " + token).GET());

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(location(page)).startsWith(LOGIN);
    }

    @Test
    void fansAndWrongPasswordsStayOutside(Platform platform, Api api) throws Exception {
        HttpResponse<String> wrong = signIn(LOGIN, new Credentials(platform.admin().email(), "not the password"), Map.of());
        HttpResponse<String> fan = signIn(LOGIN, Newcomer.register(api), Map.of());

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("The e-mail address or the password is wrong.").doesNotContain("not the password");
        assertThat(fan.statusCode()).isEqualTo(403);
        assertThat(get("/console/index.xhtml").statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyIsSentToAnotherSite(Platform platform) throws Exception {
        for (String next : new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example", "/api/v1/me"}) {
            HttpResponse<String> entered = signIn(LOGIN + "?next=" + encode(next), platform.admin(), Map.of());
            assertThat(location(entered)).isEqualTo("/console/index.xhtml");
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefused(Platform platform) throws Exception {
        assertThat(signIn(LOGIN, platform.admin(), Map.of("Origin", "https://evil.example")).statusCode()).isEqualTo(403);
        assertThat(signIn(LOGIN, platform.admin(), Map.of("Sec-Fetch-Site", "cross-site")).statusCode()).isEqualTo(403);
        assertThat(send(request(LOGIN).header("Content-Type", "application/x-www-form-urlencoded").POST(form(Map.of("login", "login", "sign-in", "x")))).headers().firstValue("Location"))
                .as("without a view state").isNotEqualTo("/console/index.xhtml");
    }

    private HttpResponse<String> signIn(String door, Credentials person, Map<String, String> headers) throws Exception {
        String page = get(door).body();
        HttpRequest.Builder request = request(LOGIN).header("Content-Type", "application/x-www-form-urlencoded").POST(form(Map.of(
                "login", "login", "sign-in", "Sign in", "email", person.email(), "password", person.password(),
                "next", find(NEXT, page), "primefaces.nonce", find(NONCE, page),
                "jakarta.faces.ViewState", find(STATE, page))));
        headers.forEach(request::header);
        return send(request);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpCookie cookie() {
        return cookies.getCookieStore().getCookies().getFirst();
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String find(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
