package com.vixenbliss.creator.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthIT {

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health/started"})
    void healthIsAnsweredOnTheApplicationPort(String path, Api api) {
        Answer answer = api.getPage(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("UP");
    }
}
