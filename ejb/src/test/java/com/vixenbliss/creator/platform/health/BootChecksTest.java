package com.vixenbliss.creator.platform.health;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BootChecksTest {

    @Test
    void anOutsideIssuerWithoutAnAudienceFailsTheBoot() {
        BootChecks checks = new BootChecks(Optional.of("https://id.example/jwks"), Optional.empty());

        assertThatThrownBy(checks::check).isInstanceOf(IllegalStateException.class).hasMessageContaining("JWT_AUDIENCE");
    }
}
