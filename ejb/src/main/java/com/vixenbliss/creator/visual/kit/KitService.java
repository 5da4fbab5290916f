package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.catalogue.character.CharacterLeaving;
import com.vixenbliss.creator.catalogue.character.CharacterNotFound;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.kit.prompt.KitTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Avatar kits, for the studio whose characters wear them: one use case, one transaction. */
@ApplicationScoped
@Transactional
public class KitService {

    private static final String SUBJECT = "avatar_kit";

    private final AvatarKits kits;
    private final Wardrobe wardrobe;
    private final CharacterService characters;
    private final NameBlockList blocked;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    KitService(AvatarKits kits, Wardrobe wardrobe, CharacterService characters, NameBlockList blocked, ContentTrail trail,
            Clock clock) {
        this.kits = kits;
        this.wardrobe = wardrobe;
        this.characters = characters;
        this.blocked = blocked;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected KitService() {
        this(null, null, null, null, null, null);
    }

    /** @throws Fault {@code NOT_FOUND} for a character that is not the studio's; {@code INVALID} for somebody not adult */
    public KitView create(UUID studioId, UUID characterId, KitDraft draft) {
        requireOwn(studioId, characters.get(studioId, characterId));
        require(draft);
        AvatarKit kit = AvatarKit.drafted(studioId, characterId, draft, clock.instant());
        kits.add(kit);
        kits.flush();
        trail.created(SUBJECT, kit.id(), draft);
        return wardrobe.view(kit);
    }

    private void require(KitDraft draft) {
        KitTexts.require(draft);
        blocked.refuse("name", draft.name());
        blocked.refuse("appearance_prompt", draft.appearancePrompt());
        blocked.refuse("style_prompt", draft.stylePrompt());
    }

    private static void requireOwn(UUID studioId, CharacterView character) {
        if (!character.studioId().equals(studioId)) {
            throw new CharacterNotFound();
        }
    }

    public Page<KitView> list(UUID studioId, KitFilter filter, PageRequest page) {
        return Page.of(wardrobe.views(kits.list(studioId, filter, page)), page.limit(), last -> last.id().toString());
    }

    public KitView get(UUID studioId, UUID id) {
        return wardrobe.view(kits.find(studioId, id).orElseThrow(KitNotFound::new));
    }

    /**
     * @param change what becomes of what is written now
     * @throws Fault {@code STALE}; {@code INVALID} for somebody not adult
     */
    public KitView revise(UUID studioId, UUID id, ExpectedVersion expected, UnaryOperator<KitDraft> change) {
        AvatarKit kit = forChange(studioId, id, expected);
        KitDraft before = kit.draft();
        KitDraft after = change.apply(before);
        require(after);
        kit.revise(after, clock.instant());
        kits.flush();
        trail.changed(SUBJECT, id, before, after);
        return wardrobe.view(kit);
    }

    /**
     * From now on the character looks so. The kit that it wore before is archived.
     *
     * @throws Fault {@code STALE}
     */
    public KitView activate(UUID studioId, UUID id, ExpectedVersion expected) {
        UUID characterId = kits.characterOf(studioId, id).orElseThrow(KitNotFound::new);
        characters.wear(studioId, characterId, id);
        AvatarKit kit = forChange(studioId, id, expected);
        kits.wornForChange(characterId).filter(other -> !other.equals(kit)).ifPresent(this::putAway);
        kit.activate(clock.instant());
        kits.flush();
        trail.did(SUBJECT, id, "activated");
        return wardrobe.view(kit);
    }

    private void putAway(AvatarKit kit) {
        kit.archive(clock.instant());
        kits.flush();
    }

    /**
     * It is worn no more; the character that wore it has no face until another kit is activated.
     *
     * @throws Fault {@code STALE}
     */
    public KitView archive(UUID studioId, UUID id, ExpectedVersion expected) {
        UUID characterId = kits.characterOf(studioId, id).orElseThrow(KitNotFound::new);
        characters.takeOff(studioId, characterId, id);
        AvatarKit kit = forChange(studioId, id, expected);
        putAway(kit);
        trail.did(SUBJECT, id, "archived");
        return wardrobe.view(kit);
    }

    /**
     * Goes for good, with its pictures. The licences of whom they show stay: they are the proof.
     *
     * @throws Fault {@code STALE}; {@code CONFLICT} while its character wears it
     */
    public void delete(UUID studioId, UUID id, ExpectedVersion expected) {
        AvatarKit kit = forChange(studioId, id, expected);
        kit.requireUnused();
        wardrobe.clear(kit);
        trail.removed(SUBJECT, id, kit.draft());
    }

    /** A character that goes for good takes its kits along. */
    void follow(@Observes CharacterLeaving character) {
        kits.ofCharacter(character.id()).forEach(wardrobe::clear);
    }

    private AvatarKit forChange(UUID studioId, UUID id, ExpectedVersion expected) {
        AvatarKit kit = kits.findForChange(studioId, id).orElseThrow(KitNotFound::new);
        expected.check(kit.version());
        return kit;
    }
}
