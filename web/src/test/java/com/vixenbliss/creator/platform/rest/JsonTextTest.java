package com.vixenbliss.creator.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "5", "\"x\"", " {\"a\": [1, -2.5e3, true, null, \"Zoë 👩\u200D🚀\"]} ",
        "{\"a\": 9223372036854775807}", "{\"a\": {\"a\": 1}}"})
    void whatIsJsonPasses(String json) {
        assertThatCode(() -> JsonText.check(bytes(json))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":}", "{'a':1}", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "{} {}", "1 2", "   ", "NaN",
        "{\"a\":01}",
        "\"\\u0000\"", "{\"\\u0000\":1}", "\"\\ud800\"", "\"\\udc00\\ud800\"", "{\"a\":1e100000000}", "[1e400]",
        "[9223372036854775808]", "// {}\n{}"})
    void whatIsNotDoesNot(String json) {
        Fault fault = refusal(bytes(json));

        assertThat(fault.kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void nestingAndNumbersHaveAnEnd() {
        assertThat(refusal(bytes("[".repeat(2_000) + "]".repeat(2_000))).kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal(bytes("[" + "9".repeat(100_000) + "]")).kind()).isEqualTo(Kind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0xC0, 0x80, 0xED})
    void bytesThatAreNotUtf8AreRefused(int odd) {
        assertThat(refusal(new byte[] {'"', (byte) odd, '"'}).getMessage()).contains("UTF-8");
    }

    @Test
    void aRefusalNeverRepeatsWhatWasSent() {
        assertThat(refusal(bytes("{\"secret-key\": \"hunter2\", oops")).getMessage())
                .doesNotContain("secret-key", "hunter2", "oops", "Json", "jackson");
    }

    private static Fault refusal(byte[] body) {
        Fault fault = catchThrowableOfType(Fault.class, () -> JsonText.check(body));
        assertThat(fault).isNotNull();
        return fault;
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
