package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.character.model.StudioCharacter;
import com.vixenbliss.creator.catalogue.world.model.Genre;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.text.Slug;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Characters, for the studio that writes them and for everybody who reads: one use case, one transaction. */
@ApplicationScoped
@Transactional
public class CharacterService {

    private final Characters characters;
    private final Event<CharacterChanged> changes;
    private final Event<CharacterLeaving> departures;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    CharacterService(Characters characters, Event<CharacterChanged> changes, Event<CharacterLeaving> departures,
            ContentTrail trail, Clock clock) {
        this.characters = characters;
        this.changes = changes;
        this.departures = departures;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected CharacterService() {
        this(null, null, null, null, null);
    }

    /**
     * @throws Fault {@code INVALID} for a foreign world or somebody who is not an adult; {@code CONFLICT} for a taken
     *     slug
     */
    public CharacterView create(UUID studioId, CharacterDraft draft) {
        AdultTexts.require(draft);
        StudioCharacter character = StudioCharacter.drafted(
                studioId, draft, slugFor(draft), isRomantic(studioId, draft), clock.instant());
        characters.add(character);
        characters.flush();
        trail.created("character", character.id(), draft);
        return CharacterView.of(character, studioId);
    }

    /** @param readerStudioId null for a fan, who finds the published ones; a studio finds its own as well */
    public Page<CharacterView> list(UUID readerStudioId, CharacterFilter filter, PageRequest page) {
        return Page.of(characters.listVisible(readerStudioId, filter, page), page.limit(), last -> last.id().toString())
                .map(found -> CharacterView.of(found, readerStudioId));
    }

    /** @param readerStudioId null for a fan */
    public CharacterView get(UUID readerStudioId, UUID id) {
        return CharacterView.of(
                characters.findVisible(readerStudioId, id).orElseThrow(CharacterNotFound::new), readerStudioId);
    }

    /** @param readerStudioId null for a fan */
    public CharacterView getBySlug(UUID readerStudioId, String slug) {
        return CharacterView.of(
                characters.findVisible(readerStudioId, slug).orElseThrow(CharacterNotFound::new), readerStudioId);
    }

    /**
     * @param change what becomes of what is written now
     * @throws Fault {@code STALE}, and as {@link #create}
     */
    public CharacterView revise(
            UUID studioId, UUID id, ExpectedVersion expected, UnaryOperator<CharacterDraft> change) {
        StudioCharacter character = forChange(studioId, id, expected);
        CharacterDraft before = character.draft();
        CharacterDraft after = change.apply(before);
        AdultTexts.require(after);
        if (after.slug() != null && !after.slug().equals(before.slug())) {
            requireFree(after.slug());
        }
        character.revise(after, isRomantic(studioId, after), clock.instant());
        characters.flush();
        trail.changed("character", id, before, character.draft());
        changes.fire(new CharacterChanged(id));
        return CharacterView.of(character, studioId);
    }

    /**
     * Says by which avatar kit it is drawn from now on. Holds the character, so that two kits take turns.
     *
     * @param kitId one of its kits
     */
    public void wear(UUID studioId, UUID id, UUID kitId) {
        forChange(studioId, id, ExpectedVersion.ANY).wear(kitId, clock.instant());
        changes.fire(new CharacterChanged(id));
    }

    /** It is no longer drawn by that kit, if it was. Holds the character, as {@link #wear} does. */
    public void takeOff(UUID studioId, UUID id, UUID kitId) {
        StudioCharacter character = forChange(studioId, id, ExpectedVersion.ANY);
        if (kitId.equals(character.activeAvatarKitId())) {
            character.wear(null, clock.instant());
            changes.fire(new CharacterChanged(id));
        }
    }

    /**
     * A draft goes for good, with its templates. What people may have met is archived instead: they keep what was said.
     *
     * @throws Fault {@code STALE}
     */
    public void delete(UUID studioId, UUID id, ExpectedVersion expected) {
        StudioCharacter character = forChange(studioId, id, expected);
        if (character.isDraft()) {
            departures.fire(new CharacterLeaving(id));
            characters.remove(character);
        } else {
            character.archive(clock.instant());
        }
        trail.removed("character", id, character.draft());
        changes.fire(new CharacterChanged(id));
    }

    private StudioCharacter forChange(UUID studioId, UUID id, ExpectedVersion expected) {
        StudioCharacter character = characters.findForChange(studioId, id).orElseThrow(CharacterNotFound::new);
        expected.check(character.version());
        return character;
    }

    private boolean isRomantic(UUID studioId, CharacterDraft draft) {
        return draft.worldId() != null
                && Genre.isRomantic(characters.genreOfWorld(studioId, draft.worldId())
                        .orElseThrow(() -> Fault.invalid("world_id", "is not a world of your studio")));
    }

    private Slug slugFor(CharacterDraft draft) {
        if (draft.slug() != null) {
            requireFree(draft.slug());
            return new Slug(draft.slug());
        }
        Slug slug = Slug.from(draft.name());
        return characters.isTaken(slug.value()) ? slug.another() : slug;
    }

    private void requireFree(String slug) {
        if (characters.isTaken(slug)) {
            throw new Fault(Kind.CONFLICT, "slug-taken", "This slug is taken. Choose another, or leave it out.");
        }
    }
}
