package com.vixenbliss.creator.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeTest {

    enum Colour { DARK_RED }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "- | 7 | true", "* | 7 | true", "\"7\" | 7 | true", "\"6\", \"7\" | 7 | true",
        "\"6\" | 7 | false", "W/\"7\" | 7 | false", "7 | 7 | false", "\"x7\" | 7 | false", "\"\" | 0 | false",
        "\"99999999999\" | 7 | false"})
    void ifMatchIsReadAsRfc9110Says(String header, int version, boolean allowed) {
        ExpectedVersion expected = ETags.ifMatch(header);

        if (allowed) {
            assertThatCode(() -> expected.check(version)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> expected.check(version))
                    .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.STALE));
        }
    }

    @Test
    void aBodyMayBeAsLongAsItsLimitAndNoLonger() {
        assertThatCode(() -> limited(100, 100).readAllBytes()).doesNotThrowAnyException();
        assertThatThrownBy(() -> limited(101, 100).readAllBytes())
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.TOO_LARGE));
        assertThatThrownBy(() -> limited(101, 100).skip(101)).isInstanceOf(Fault.class);
    }

    @Test
    void namesTypedOnTwoKeyboardsAreOneName() throws Exception {
        assertThat(JsonBinding.edge().readValue("\"Zoe\u0308\"", String.class)).isEqualTo("Zoë");
        assertThatThrownBy(() -> JsonBinding.edge().readValue("5", String.class)).isNotNull();
    }

    @Test
    void parametersAreReadOrNamed() {
        UUID id = UUID.randomUUID();

        assertThat(query(UUID.class).fromString(id.toString())).isEqualTo(id);
        assertThat(query(Colour.class).fromString("dark_red")).isEqualTo(Colour.DARK_RED);
        assertThat(query(Integer.class).fromString("")).isNull();
        assertThatThrownBy(() -> query(Colour.class).fromString("DARK_RED"))
                .isInstanceOfSatisfying(Fault.class,
                        fault -> assertThat(fault.errors().getFirst().field()).isEqualTo("world_id"));
        assertThatThrownBy(() -> query(UUID.class).fromString("1-1-1-1-1")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> path(UUID.class).fromString("../etc"))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.NOT_FOUND));
        assertThat(new ReadableParameters().getConverter(String.class, String.class, new Annotation[0])).isNull();
    }

    private static LimitedStream limited(int length, int limit) {
        return new LimitedStream(new ByteArrayInputStream(new byte[length]), limit);
    }

    private static <T> ParamConverter<T> query(Class<T> type) {
        return converter(type, "byQuery");
    }

    private static <T> ParamConverter<T> path(Class<T> type) {
        return converter(type, "byPath");
    }

    private static <T> ParamConverter<T> converter(Class<T> type, String method) {
        try {
            Method carrier = EdgeTest.class.getDeclaredMethod(method, String.class);
            Annotation[] annotations = carrier.getParameterAnnotations()[0];
            return new ReadableParameters().getConverter(type, type, annotations);
        } catch (NoSuchMethodException renamed) {
            throw new AssertionError(renamed);
        }
    }

    @SuppressWarnings("unused") // carries an annotation
    static void byQuery(@QueryParam("world_id") String value) {}

    @SuppressWarnings("unused") // carries an annotation
    static void byPath(@PathParam("id") String value) {}
}
