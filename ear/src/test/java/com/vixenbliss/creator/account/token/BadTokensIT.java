package com.vixenbliss.creator.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.Newcomer;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that is not good opens nothing and explains nothing. What changes a signed token is tested beside the parser. */
class BadTokensIT {

    private Credentials person;
    private Answer tokens;

    @BeforeEach
    void signIn(Api api) {
        person = Newcomer.register(api);
        tokens = api.post("/auth/token", Map.of("email", person.email(), "password", person.password())).expect(200);
        api.bearing(access()).get("/me").expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rubbish", "a.b.c", "..", "null", "eyJhbGciOiJub25lIn0.e30.", "%00", "Bearer x"})
    void rubbishIs401(String token, Api api) {
        assertRefused(api.bearing(token).get("/me"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"alg\":\"none\"}", "{\"alg\":\"nOnE\"}", "{\"alg\":\"HS256\"}", "{\"alg\":\"RS256\",\"kid\":\"../../dev/null\"}",
        "{\"alg\":\"RS256\",\"jku\":\"http://127.0.0.1:1/\"}", "{\"alg\":\"RS256\",\"kid\":\"' or 1=1--\"}"
    })
    void anotherHeaderIs401(String header, Api api) {
        String[] parts = access().split("\\.");
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));

        assertRefused(api.bearing(forged + "." + parts[1] + "." + parts[2]).get("/me"));
        assertRefused(api.bearing(forged + "." + parts[1] + ".").get("/me"));
    }

    @Test
    void otherClaimsUnderTheOldSignatureAre401(Api api) {
        String[] parts = access().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("fan", "admin");
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));

        assertRefused(api.bearing(parts[0] + "." + forged + "." + parts[2]).get("/me"));
    }

    @Test
    void aRefreshTokenIsNoAccessTokenAndTheOtherWayRound(Api api) {
        assertRefused(api.bearing(tokens.text("refresh_token")).get("/me"));
        api.post("/auth/refresh", Map.of("refresh_token", access())).expect(401);
    }

    @Test
    void anotherSchemeOrTheQueryProveNothing(Api api) {
        assertRefused(api.with("Authorization", "Basic " + access()).get("/me"));
        assertRefused(api.with("Cookie", "access_token=" + access()).get("/me"));
        assertRefused(api.get("/me?access_token=" + access()));
    }

    @Test
    void signingOutEndsTheAccessTokenToo(Api api) {
        api.post("/auth/logout", Map.of("refresh_token", tokens.text("refresh_token"))).expect(204);

        assertRefused(api.bearing(access()).get("/me"));
    }

    @Test
    void aSpentRefreshTokenThatComesBackEndsTheSignIn(Api api) {
        Answer next = api.post("/auth/refresh", Map.of("refresh_token", tokens.text("refresh_token"))).expect(200);
        api.bearing(next.text("access_token")).get("/me").expect(200);

        api.post("/auth/refresh", Map.of("refresh_token", tokens.text("refresh_token"))).expect(401);

        api.post("/auth/refresh", Map.of("refresh_token", next.text("refresh_token"))).expect(401);
        assertRefused(api.bearing(next.text("access_token")).get("/me"));
    }

    @Test
    void openResourcesDoNotMindABadToken(Api api) {
        assertThat(api.bearing("rubbish").get("/auth/jwks").expect(200).text("keys/0/kty")).isEqualTo("RSA");
    }

    private String access() {
        return tokens.text("access_token");
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.expect(401).header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.text("detail")).isEqualTo("A valid access token is needed.");
    }
}
