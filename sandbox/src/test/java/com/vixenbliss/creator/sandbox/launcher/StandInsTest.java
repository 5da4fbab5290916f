package com.vixenbliss.creator.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is embedded and what is left to the person's own services. */
class StandInsTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(terminal, true, StandardCharsets.UTF_8));

    @TempDir
    private Path root;
    private StandIns standIns;

    @AfterEach
    void stop() throws IOException, InterruptedException {
        standIns.stop(progress);
    }

    @Test
    void namedServicesGetNoStandIn() throws IOException, InterruptedException {
        ServerEnvironment environment = start(Map.of("ANTHROPIC_API_KEY", "a-real-key"));

        assertThat(terminal.toString(StandardCharsets.UTF_8)).doesNotContain("PostgreSQL").doesNotContain("S3")
                .contains("provider sandbox");
        assertThat(environment.added()).doesNotContainKeys("DATABASE_PASSWORD", "S3_SECRET_KEY");
    }

    @Test
    void aRealKeyIsNeverSentToTheSandbox() throws IOException, InterruptedException {
        ServerEnvironment environment = start(Map.of("ANTHROPIC_API_KEY", "a-real-key"));

        assertThat(environment.all()).doesNotContainKey("ANTHROPIC_BASE_URL");
        assertThat(environment.get("OPENAI_BASE_URL")).isEqualTo(standIns.providersUrl() + "/openai/v1");
        assertThat(environment.get("OPENAI_API_KEY")).startsWith("sandbox-");
        assertThat(environment.get("GEMINI_BASE_URL")).isEqualTo(standIns.providersUrl() + "/gemini");
    }

    @Test
    void modalIsStoodInForWhollyOrNotAtAll() throws IOException, InterruptedException {
        ServerEnvironment own = start(Map.of("MODAL_URL", "https://studio--draw.modal.run"));
        assertThat(own.all()).doesNotContainKey("MODAL_KEY");
        stop();

        ServerEnvironment sandboxed = start(Map.of());
        assertThat(sandboxed.get("MODAL_URL")).isEqualTo(standIns.providersUrl() + "/modal");
        assertThat(sandboxed.get("MODAL_KEY")).startsWith("wk-");
        assertThat(sandboxed.get("MODAL_SECRET")).startsWith("ws-");
    }

    private ServerEnvironment start(Map<String, String> named) throws IOException, InterruptedException {
        Map<String, String> given = new HashMap<>(named);
        given.put("DATABASE_URL", "jdbc:postgresql://db/creator");
        given.put("S3_ENDPOINT", "https://s3.example.com");
        given.put("PORT_OFFSET", String.valueOf(ThreadLocalRandom.current().nextInt(1_000, 3_900)));
        ServerEnvironment environment = new ServerEnvironment(given);
        RunDirectory directory = new RunDirectory(root);
        standIns = new StandIns(directory, Ports.from(given), new Secrets(directory.secrets()), environment);
        standIns.start(progress);
        return environment;
    }
}
