package com.vixenbliss.creator.catalogue.character.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.text.Slug;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudioCharacterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aCharacterBeginsAsADraft() {
        assertThat(character(null).isDraft()).isTrue();
        assertThat(character(CharacterStatus.ACTIVE).isPublished()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, ACTIVE, true", "DRAFT, ARCHIVED, true", "ACTIVE, ARCHIVED, true", "ARCHIVED, ACTIVE, true",
        "ACTIVE, DRAFT, false", "ARCHIVED, DRAFT, false", "ACTIVE, ACTIVE, true"})
    void whatWasPublishedIsNeverADraftAgain(CharacterStatus from, CharacterStatus to, boolean allowed) {
        StudioCharacter character = character(from);

        if (allowed) {
            character.revise(draft(to), false, NOW);
            assertThat(character.draft().status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> character.revise(draft(to), false, NOW))
                    .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.CONFLICT));
        }
    }

    @Test
    void aRevisionKeepsTheSlugAndStatusThatItDoesNotName() {
        StudioCharacter character = character(CharacterStatus.ACTIVE);

        character.revise(draft(null), false, NOW.plusSeconds(5));

        assertThat(character.draft().slug()).isEqualTo("mira");
        assertThat(character.isPublished()).isTrue();
        assertThat(character.updatedAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void whatIsWrittenCanBeReadBackAndWrittenAgain() throws Exception {
        CharacterDraft written = character(CharacterStatus.ACTIVE).draft();

        String json = Json.strict().writeValueAsString(written);

        assertThat(Json.strict().readValue(json, CharacterDraft.class)).isEqualTo(written);
        assertThat(json).contains("\"gender_tag\":\"female\"", "\"age_range\":\"21_29\"", "\"status\":\"active\"");
    }

    @ParameterizedTest
    @CsvSource({"Mira, mira", "Zoë del Mar, zoe-del-mar", "'  --A&B--  ', a-b", "Straße 7, stra-e-7"})
    void namesBecomeSlugs(String name, String slug) {
        assertThat(Slug.from(name).value()).isEqualTo(slug);
    }

    @Test
    void aNameWithoutLatinLettersGetsASlugOfChance() {
        assertThat(Slug.from("美羅").value()).matches("unnamed-[a-z0-9]{6}");
        assertThat(Slug.from("x".repeat(300)).value()).hasSize(50);
        assertThat(Slug.from("Mira").another().value()).matches("mira-[a-z0-9]{6}");
    }

    private static StudioCharacter character(CharacterStatus status) {
        return StudioCharacter.drafted(UUID.randomUUID(), draft(status), new Slug("mira"), true, NOW);
    }

    private static CharacterDraft draft(CharacterStatus status) {
        return new CharacterDraft(null, "Mira", null, "café owner", null, "You are Mira.", null, null, null,
                List.of("rain"), null, null, new LifeArc("open a second café", null, null, null),
                new VisualIdentity(GenderTag.FEMALE, "slender", 29, null, List.of("warm eyes")), null, null, null, status);
    }
}
