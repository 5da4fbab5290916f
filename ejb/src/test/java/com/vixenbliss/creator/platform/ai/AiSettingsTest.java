package com.vixenbliss.creator.platform.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AiSettingsTest {

    private static AiSettings with(Map<String, String> environment) {
        return new AiSettings(name -> Optional.ofNullable(environment.get(name)));
    }

    @Test
    void withoutAnyEnvironmentNobodyIsConfigured() {
        AiSettings settings = with(Map.of());

        assertThat(settings.order()).containsExactly("gemini", "openai", "anthropic");
        assertThat(settings.order()).allMatch(name -> settings.provider(name).isEmpty());
        assertThat(settings.http().firstTokenTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(settings.temperature()).isEqualTo(0.8);
    }

    @Test
    void aKeyOrAnAddressOfOnesOwnConfiguresAProvider() {
        AiSettings settings = with(Map.of(
                "GEMINI_API_KEY", "k", "OPENAI_BASE_URL", "http://127.0.0.1:11434/v1", "ANTHROPIC_API_KEY", " "));

        assertThat(settings.provider("gemini").orElseThrow().model()).isEqualTo("gemini-2.0-flash");
        assertThat(settings.provider("openai").orElseThrow().apiKey()).isNull();
        assertThat(settings.provider("anthropic")).isEmpty();
        assertThat(settings.provider("gemini").orElseThrow()).hasToString(
                "ProviderSettings[baseUrl=https://generativelanguage.googleapis.com/v1beta, model=gemini-2.0-flash]");
    }

    @Test
    void theGeneralModelIsTheFirstProviders() {
        AiSettings settings = with(Map.of(
                "LLM_PROVIDERS", "openai, gemini", "LLM_MODEL", "llama3", "OPENAI_API_KEY", "k", "GEMINI_API_KEY", "k"));

        assertThat(settings.provider("openai").orElseThrow().model()).isEqualTo("llama3");
        assertThat(settings.provider("gemini").orElseThrow().model()).isEqualTo("gemini-2.0-flash");
    }

    @Test
    void anUnknownProviderIsSaidAtTheStart() {
        assertThatThrownBy(() -> with(Map.of("LLM_PROVIDERS", "gemnii")).provider("gemnii")).hasMessageContaining("gemnii");
    }

    @Test
    void addressesNeedNoVersion() {
        AiSettings settings = with(Map.of("ANTHROPIC_BASE_URL", "http://127.0.0.1:8090/"));

        assertThat(settings.provider("anthropic").orElseThrow().versionedUrl("v1")).isEqualTo("http://127.0.0.1:8090/v1");
    }
}
