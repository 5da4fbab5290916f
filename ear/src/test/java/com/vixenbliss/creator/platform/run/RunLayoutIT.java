package com.vixenbliss.creator.platform.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.harness.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code ./run} promises to people and scripts about its run directory. */
class RunLayoutIT {

    @Test
    void addressesAndSignInsAreWritten(Platform platform) throws IOException {
        assertThat(platform.directory().demo().read()).containsKeys("BASE_URL", "SANDBOX_URL", "DATABASE_URL",
                "WILDFLY_PID", "STUDIO_EMAIL", "STUDIO_PASSWORD", "FAN_EMAIL", "FAN_PASSWORD", "ADMIN_EMAIL",
                "ADMIN_PASSWORD");
        assertThat(platform.baseUrl().getPath()).isEmpty();
    }

    @Test
    void whatHoldsPasswordsIsForItsOwnerOnly(Platform platform) throws IOException {
        assertThat(permissions(platform.directory().demo().path())).isEqualTo("rw-------");
        assertThat(permissions(platform.directory().serverEnvironment().path())).isEqualTo("rw-------");
        try (Stream<Path> secrets = Files.list(platform.directory().secrets())) {
            assertThat(secrets).isNotEmpty().allMatch(secret -> permissions(secret).equals("rw-------"));
        }
    }

    @Test
    void theServerWritesOnlyBelowItsOwnBaseDirectory(Platform platform) {
        Path provisioned = Path.of(System.getProperty("creator.home"), "wildfly-config/target/wildfly/standalone");

        assertThat(platform.directory().server().resolve("data")).isDirectory();
        assertThat(provisioned.resolve("data")).doesNotExist();
        assertThat(provisioned.resolve("log")).doesNotExist();
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException gone) {
            return "gone";
        }
    }
}
