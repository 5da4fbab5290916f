package com.vixenbliss.creator.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerEnvironmentTest {

    @Test
    void whatThePersonNamedWins() {
        ServerEnvironment environment = new ServerEnvironment(Map.of("DATABASE_URL", "jdbc:postgresql://db/creator"));

        environment.fill("DATABASE_URL", "jdbc:postgresql://127.0.0.1:5433/creator");

        assertThat(environment.get("DATABASE_URL")).isEqualTo("jdbc:postgresql://db/creator");
        assertThat(environment.added()).isEmpty();
    }

    @Test
    void whatIsBlankOrAbsentIsFilledIn() {
        ServerEnvironment environment = new ServerEnvironment(Map.of("S3_ENDPOINT", " "));

        environment.fill(Map.of("S3_ENDPOINT", "http://127.0.0.1:9000", "S3_BUCKET", "creator"));

        assertThat(environment.added())
                .containsOnly(Map.entry("S3_ENDPOINT", "http://127.0.0.1:9000"), Map.entry("S3_BUCKET", "creator"));
        assertThat(environment.all()).containsEntry("S3_ENDPOINT", "http://127.0.0.1:9000");
    }
}
