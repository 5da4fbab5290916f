package com.vixenbliss.creator.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.harness.BrowserTest;
import org.junit.jupiter.api.Test;

/** Browser tests reach the platform. */
class BrowserIT extends BrowserTest {

    @Test
    void theApplicationAnswersABrowser() {
        assertThat(page().navigate("/health/ready").status()).isEqualTo(200);
    }
}
