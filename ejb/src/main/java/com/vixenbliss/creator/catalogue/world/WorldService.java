package com.vixenbliss.creator.catalogue.world;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.catalogue.character.model.AdultAge;
import com.vixenbliss.creator.catalogue.world.model.World;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.safety.AdultOnly;
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

/** A studio's worlds: each method is one use case and one transaction. */
@ApplicationScoped
@Transactional
public class WorldService {

    private final Worlds worlds;
    private final Event<WorldChanged> changes;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    WorldService(Worlds worlds, Event<WorldChanged> changes, ContentTrail trail, Clock clock) {
        this.worlds = worlds;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected WorldService() {
        this(null, null, null, null);
    }

    public WorldView create(UUID studioId, WorldDraft draft) {
        AdultOnly.require("description", draft.description());
        World world = World.drafted(studioId, draft, clock.instant());
        worlds.add(world);
        trail.created("world", world.id(), draft);
        return WorldView.of(world);
    }

    public Page<WorldView> list(UUID studioId, PageRequest page) {
        return Page.of(worlds.list(studioId, page), page.limit(), world -> world.id().toString()).map(WorldView::of);
    }

    public WorldView get(UUID studioId, UUID id) {
        return WorldView.of(worlds.find(studioId, id).orElseThrow(WorldNotFound::new));
    }

    /**
     * @param change what becomes of what is written now
     * @throws Fault {@code STALE}; {@code CONFLICT} when the new genre is too old for somebody who lives there
     */
    public WorldView revise(UUID studioId, UUID id, ExpectedVersion expected, UnaryOperator<WorldDraft> change) {
        World world = forChange(studioId, id, expected);
        WorldDraft before = world.draft();
        WorldDraft after = change.apply(before);
        AdultOnly.require("description", after.description());
        world.revise(after, clock.instant());
        if (world.isRomantic() && worlds.hasCharactersYoungerThan(id, AdultAge.ROMANTIC_MINIMUM)) {
            throw new Fault(Kind.CONFLICT, "characters-too-young",
                    "In a romantic genre everybody is at least " + AdultAge.ROMANTIC_MINIMUM
                            + "; somebody here is not.");
        }
        worlds.flush();
        trail.changed("world", id, before, world.draft());
        changes.fire(new WorldChanged(id));
        return WorldView.of(world);
    }

    /** @throws Fault {@code STALE}; {@code CONFLICT} while characters live in it */
    public void delete(UUID studioId, UUID id, ExpectedVersion expected) {
        World world = forChange(studioId, id, expected);
        if (worlds.hasCharacters(id)) {
            throw new Fault(Kind.CONFLICT, "in-use", "Characters live in this world. Move them out first.");
        }
        worlds.remove(world);
        trail.removed("world", id, world.draft());
    }

    private World forChange(UUID studioId, UUID id, ExpectedVersion expected) {
        World world = worlds.findForChange(studioId, id).orElseThrow(WorldNotFound::new);
        expected.check(world.version());
        return world;
    }
}
