package com.vixenbliss.creator.companion.hook;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What characters want to come back to. */
@ApplicationScoped
@Transactional
public class HookService {

    private final Hooks hooks;

    @Inject
    public HookService(Hooks hooks) {
        this.hooks = hooks;
    }

    protected HookService() {
        this(null);
    }

    /**
     * @param characterId null for all
     * @param includePast also those that were raised, settled or missed
     */
    public Page<HookView> list(UUID userId, UUID characterId, boolean includePast, PageRequest page) {
        return hooks.page(userId, characterId, includePast, page).map(HookView::of);
    }

    /**
     * The person does not want to hear of it. Nothing raises it any more, not even a node that was about to.
     *
     * @throws Fault {@code NOT_FOUND} also when it is somebody else's or no longer active
     */
    public void dismiss(UUID userId, UUID id) {
        if (!hooks.dismiss(userId, id)) {
            throw new Fault(Kind.NOT_FOUND, "hook-not-found", "There is no active follow-up " + id + ".");
        }
    }
}
