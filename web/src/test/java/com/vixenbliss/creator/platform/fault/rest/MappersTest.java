package com.vixenbliss.creator.platform.fault.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import jakarta.transaction.RollbackException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MappersTest {

    record Order(@NotNull String guestName, @Valid Place tablePlace, List<@Size(max = 2) String> dishNames) {}

    record Place(@Max(9) int seatNumber) {}

    @ParameterizedTest
    @CsvSource({"MALFORMED, 400", "UNAUTHENTICATED, 401", "FORBIDDEN, 403", "NOT_FOUND, 404", "CONFLICT, 409",
        "STALE, 412", "TOO_LARGE, 413", "INVALID, 422", "TOO_MANY, 429", "UNAVAILABLE, 503"})
    void everyKindHasItsStatus(Kind kind, int status) {
        Response answer = new FaultMapper().toResponse(new Fault(kind, "a-code", "A sentence."));

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
        assertThat((Problem) answer.getEntity())
                .returns("urn:vixenbliss:problem:a-code", Problem::type)
                .returns("A sentence.", Problem::detail)
                .returns(status, Problem::status);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"TOO_MANY", "UNAVAILABLE"})
    void whatMayBeTriedAgainSaysWhen(Kind kind) {
        Fault inAWhile = new Fault(kind, "later", "Later.", Duration.ofMillis(1_200));

        assertThat(new FaultMapper().toResponse(inAWhile).getHeaderString("Retry-After")).isEqualTo("2");
        assertThat(new FaultMapper().toResponse(new Fault(kind, "later", "Later.")).getHeaderString("Retry-After"))
                .isEqualTo("1");
    }

    @Test
    void fieldsAreNamedAsOnTheWireInASteadyOrder() {
        Order order = new Order(null, new Place(10), List.of("a", "long"));

        Response answer = new ViolationMapper().toResponse(violations(order));

        assertThat(((Problem) answer.getEntity()).errors())
                .extracting(FieldError::field)
                .containsExactly("dish_names[1]", "guest_name", "table_place.seat_number");
        assertThat(answer.getStatus()).isEqualTo(422);
    }

    static Stream<Arguments> wrapped() {
        Fault fault = new Fault(Kind.CONFLICT, "taken", "Taken.");
        return Stream.of(
                Arguments.of(fault, 409),
                Arguments.of(new EJBException(new CompletionException(fault)), 409),
                Arguments.of(new OptimisticLockException(), 409),
                Arguments.of(rollback(new PersistenceException(new SQLException("dup", "23505"))), 409),
                Arguments.of(new PersistenceException(new SQLException("fk", "23503")), 409),
                Arguments.of(new PersistenceException(new SQLException("gone", "08006")), 503),
                Arguments.of(new PersistenceException(new SQLException("shutting down", "57P01")), 503),
                Arguments.of(new PersistenceException(new SQLException("deadlock", "40P01")), 503),
                Arguments.of(new PersistenceException(new SQLException("lock", "55P03")), 503),
                Arguments.of(new EJBException(new SQLTransientConnectionException()), 503),
                Arguments.of(new PersistenceException(new SQLException(new ResourceException("IJ000655"))), 503),
                Arguments.of(new RuntimeException(new ConnectException()), 503),
                Arguments.of(new PersistenceException(new SQLException("check", "23514")), 500),
                Arguments.of(new IllegalStateException("secret"), 500),
                Arguments.of(new StackOverflowError(), 500));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void wrappingsAreLookedThrough(Throwable failure, int status) {
        assertThat(new AccidentMapper().toResponse(failure).getStatus()).isEqualTo(status);
    }

    @Test
    void ofABugOnlyTheIncidentIsTold() throws Exception {
        Response answer = new AccidentMapper().toResponse(new IllegalStateException("secret at com.vixenbliss"));

        String body = Json.strict().writeValueAsString(answer.getEntity());
        assertThat(body).contains("Incident").doesNotContain("secret", "com.vixenbliss", "IllegalState");
    }

    @Test
    void causesThatGoRoundInCirclesEnd() {
        RuntimeException one = new RuntimeException("one");
        one.initCause(new RuntimeException("two", one));

        assertThat(Causes.fault(one)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "405", "406", "413", "415", "418", "503"})
    void whatJaxRsRefusesHasOurWords(int status) {
        assertThat(RefusalMapper.problem(status).status()).isEqualTo(status);
        assertThat(RefusalMapper.problem(status).detail()).isNotBlank().doesNotContain("RESTEASY");
    }

    @Test
    void aProblemLooksLikeRfc9457() throws Exception {
        Problem problem = Problem.of(Fault.invalid("age", "must be at least 18")).stamped("/api/v1/characters", "r-1");

        assertThat(Json.strict().writeValueAsString(problem)).isEqualTo("""
                {"type":"urn:vixenbliss:problem:validation","title":"Unprocessable Content","status":422,\
                "detail":"Some fields are not valid.","instance":"/api/v1/characters","trace_id":"r-1",\
                "errors":[{"field":"age","message":"must be at least 18"}]}""");
    }

    private static ConstraintViolationException violations(Object value) {
        return new ConstraintViolationException(Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator()
                .validate(value));
    }

    private static RollbackException rollback(Exception suppressed) {
        RollbackException rollback = new RollbackException("ARJUNA016053: Could not commit transaction.");
        rollback.addSuppressed(suppressed);
        return rollback;
    }
}
