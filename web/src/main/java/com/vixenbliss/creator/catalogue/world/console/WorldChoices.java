package com.vixenbliss.creator.catalogue.world.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.world.WorldService;
import com.vixenbliss.creator.catalogue.world.WorldView;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The studio's worlds for a choice in a form: the newest hundred. */
@Named
@RequestScoped
public class WorldChoices {

    private final WorldService worlds;
    private final CurrentCaller current;
    private List<WorldView> all;

    @Inject
    public WorldChoices(WorldService worlds, CurrentCaller current) {
        this.worlds = worlds;
        this.current = current;
    }

    /** For the CDI client proxy only. */
    protected WorldChoices() {
        this(null, null);
    }

    public List<WorldView> getAll() {
        if (all == null) {
            all = worlds.list(current.caller().studio(), new PageRequest(PageRequest.MAX_LIMIT, null)).data();
        }
        return all;
    }

    /** Empty for none. */
    public String nameOf(UUID id) {
        return getAll().stream().filter(world -> world.id().equals(id)).map(WorldView::name).findFirst().orElse("");
    }
}
