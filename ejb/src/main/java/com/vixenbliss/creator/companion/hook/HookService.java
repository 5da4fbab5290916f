package com.vixenbliss.creator.companion.hook;

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

    /** @param characterId null for all */
    public Page<HookView> list(UUID userId, UUID characterId, PageRequest page) {
        return hooks.page(userId, characterId, page).map(HookView::of);
    }
}
