package com.vixenbliss.creator.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {

    @TempDir
    private Path root;

    @Test
    void runDirPutsItElsewhere() {
        assertThat(RunDirectory.from(Map.of("RUN_DIR", root.toString())).root()).isEqualTo(root);
        assertThat(RunDirectory.from(Map.of()).root()).isEqualTo(Path.of(".run").toAbsolutePath());
    }

    @Test
    void valuesComeBackInTheirOrderAndOneCanBeReplaced() throws IOException {
        KeyValueFile file = new RunDirectory(root).demo();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("BASE_URL", "http://127.0.0.1:8080");
        values.put("FAN_PASSWORD", "with=equals");

        file.write(values);
        file.put("WILDFLY_PID", "4711");

        assertThat(Files.readAllLines(file.path()))
                .containsExactly("BASE_URL=http://127.0.0.1:8080", "FAN_PASSWORD=with=equals", "WILDFLY_PID=4711");
        assertThat(file.read()).containsEntry("FAN_PASSWORD", "with=equals");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path()))).isEqualTo("rw-------");
    }

    @Test
    void aSecretIsRandomAndStaysTheSame() throws IOException {
        Path directory = new RunDirectory(root).secrets();

        String first = new Secrets(directory).get("fan-password");

        assertThat(first).hasSize(32).isNotEqualTo(new Secrets(directory).get("studio-password"));
        assertThat(new Secrets(directory).get("fan-password")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("fan-password"))))
                .isEqualTo("rw-------");
    }
}
