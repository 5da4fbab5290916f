package com.vixenbliss.creator.catalogue.character;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.account.audit.Actor;
import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.LifeArc;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CharacterServiceTest {

    private static final UUID STUDIO = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID FAN = null;
    private static final UUID MYSTERY_WORLD = UUID.randomUUID();
    private static final UUID ROMANCE_WORLD = UUID.randomUUID();

    private final MapOfCharacters characters = new MapOfCharacters();
    private final RecordedEvents<CharacterChanged> changes = new RecordedEvents<>();
    private final RecordedEvents<CharacterLeaving> departures = new RecordedEvents<>();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private final CharacterService service = new CharacterService(
            characters, changes, departures, new ContentTrail(new AuditTrail(trail::add, clock), new Actor()), clock);

    CharacterServiceTest() {
        characters.genres.put(MYSTERY_WORLD, "mystery");
        characters.genres.put(ROMANCE_WORLD, "romance");
        characters.owners.put(MYSTERY_WORLD, STUDIO);
        characters.owners.put(ROMANCE_WORLD, STUDIO);
    }

    @Test
    void whatIsDoneToACharacterIsWrittenDownAndWhatChangesNothingIsNot() {
        UUID id = service.create(STUDIO, mira(29, null, null)).id();
        service.revise(STUDIO, id, ExpectedVersion.ANY, before -> before);
        service.revise(STUDIO, id, ExpectedVersion.ANY, before -> mira(35, null, null));
        service.delete(STUDIO, id, ExpectedVersion.ANY);

        assertThat(trail).extracting(AuditEntry::action)
                .containsExactly("character.created", "character.changed", "character.removed");
    }

    @Test
    void othersSeeACharacterOnlyOncePublishedAndNeverHowItIsMade() {
        UUID id = service.create(STUDIO, mira(29, null, null)).id();
        assertThatThrownBy(() -> service.get(FAN, id)).isInstanceOf(CharacterNotFound.class);
        assertThatThrownBy(() -> service.getBySlug(OTHER, "mira")).isInstanceOf(CharacterNotFound.class);

        publish(id);

        assertThat(service.getBySlug(FAN, "mira")).satisfies(seen -> {
            assertThat(seen.name()).isEqualTo("Mira");
            assertThat(seen).extracting(CharacterView::systemPrompt, CharacterView::boundaries, CharacterView::lifeArc,
                    CharacterView::modelSettings, CharacterView::backstory).containsOnlyNulls();
        });
        assertThat(service.get(STUDIO, id).systemPrompt()).isEqualTo("You are Mira.");
        CharacterFilter all = new CharacterFilter(null, null, null, null);
        assertThat(service.list(OTHER, all, new PageRequest(20, null)).data()).hasSize(1);
    }

    @Test
    void whatIsAnotherStudiosIsNotThere() {
        UUID id = service.create(STUDIO, mira(29, null, CharacterStatus.ACTIVE)).id();

        assertThatThrownBy(() -> service.revise(OTHER, id, ExpectedVersion.ANY, before -> before))
                .isInstanceOf(CharacterNotFound.class);
        assertThatThrownBy(() -> service.delete(OTHER, id, ExpectedVersion.ANY)).isInstanceOf(CharacterNotFound.class);
        assertThatThrownBy(() -> service.create(OTHER, mira(29, MYSTERY_WORLD, null)))
                .isInstanceOfSatisfying(Fault.class,
                        fault -> assertThat(fault.errors().getFirst().field()).isEqualTo("world_id"));
    }

    @Test
    void theWorldDecidesHowOldIsOldEnough() {
        UUID id = service.create(STUDIO, mira(19, MYSTERY_WORLD, null)).id();

        assertThatThrownBy(() -> service.create(STUDIO, mira(19, ROMANCE_WORLD, null))).isInstanceOf(Fault.class);
        assertThatThrownBy(() ->
                        service.revise(STUDIO, id, ExpectedVersion.ANY, before -> mira(19, ROMANCE_WORLD, null)))
                .isInstanceOf(Fault.class);
        assertThatThrownBy(() -> service.create(STUDIO, mira(17, null, null))).isInstanceOf(Fault.class);
    }

    @Test
    void twoOfOneNameHaveTwoAddresses() {
        assertThat(service.create(STUDIO, mira(29, null, null)).slug()).isEqualTo("mira");
        assertThat(service.create(OTHER, mira(29, null, null)).slug()).matches("mira-[a-z0-9]{6}");
    }

    @Test
    void aStaleCopyChangesNothing() {
        UUID id = service.create(STUDIO, mira(29, null, null)).id();

        assertThatThrownBy(() -> service.revise(STUDIO, id, ExpectedVersion.of(7), before -> mira(50, null, null)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.STALE));
        assertThatThrownBy(() -> service.delete(STUDIO, id, ExpectedVersion.of(7))).isInstanceOf(Fault.class);
        assertThat(service.get(STUDIO, id).visualIdentity().age()).isEqualTo(29);
        assertThat(changes.fired()).isEmpty();
    }

    @Test
    void aDraftIsDeletedAndWhatPeopleMayKnowIsArchived() {
        UUID draft = service.create(STUDIO, mira(29, null, null)).id();
        UUID published = service.create(STUDIO, mira(29, null, CharacterStatus.ACTIVE)).id();

        service.delete(STUDIO, draft, ExpectedVersion.ANY);
        service.delete(STUDIO, published, ExpectedVersion.ANY);

        assertThatThrownBy(() -> service.get(STUDIO, draft)).isInstanceOf(CharacterNotFound.class);
        assertThat(service.get(STUDIO, published).status()).isEqualTo(CharacterStatus.ARCHIVED);
        assertThat(changes.fired()).containsExactly(new CharacterChanged(draft), new CharacterChanged(published));
        assertThat(departures.fired()).containsExactly(new CharacterLeaving(draft));
    }

    @Test
    void itsStudioSaysWhichKitItWears() {
        UUID id = service.create(STUDIO, mira(29, null, null)).id();
        UUID kit = UUID.randomUUID();

        service.wear(STUDIO, id, kit);

        assertThat(service.get(STUDIO, id).activeAvatarKitId()).isEqualTo(kit);
        assertThat(changes.fired()).containsExactly(new CharacterChanged(id));
        assertThatThrownBy(() -> service.wear(OTHER, id, kit)).isInstanceOf(CharacterNotFound.class);
    }

    @Test
    void aListGoesOnWhereItStoppedThoughSomethingNewCame() {
        for (int i = 0; i < 5; i++) {
            service.create(STUDIO, mira(29, null, null));
        }
        CharacterFilter all = new CharacterFilter(null, null, null, null);

        var first = service.list(STUDIO, all, new PageRequest(3, null));
        service.create(STUDIO, mira(29, null, null));
        var second = service.list(STUDIO, all, PageRequest.of(3, first.nextCursor()));

        assertThat(first.data()).hasSize(3);
        assertThat(second.data()).hasSize(2).doesNotContainAnyElementsOf(first.data());
        assertThat(second.nextCursor()).isNull();
    }

    private void publish(UUID id) {
        service.revise(STUDIO, id, ExpectedVersion.ANY, before -> mira(29, null, CharacterStatus.ACTIVE));
    }

    private static CharacterDraft mira(int age, UUID worldId, CharacterStatus status) {
        return new CharacterDraft(worldId, "Mira", null, null, null, "You are Mira.", null, null, null, null, null,
                "Grew up by the sea.", new LifeArc("open a second café", null, null, null),
                new VisualIdentity(GenderTag.FEMALE, null, age, null, null), null, null, null, status);
    }
}
