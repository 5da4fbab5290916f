package com.vixenbliss.creator.catalogue.world.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.world.WorldService;
import com.vixenbliss.creator.catalogue.world.WorldView;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The studio's worlds. */
@Named
@ViewScoped
public class WorldsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WorldService worlds;

    @Inject
    CurrentCaller current;

    private LazyTable<WorldView> table;

    @PostConstruct
    void open() {
        UUID studioId = current.caller().studio();
        table = new LazyTable<>((limit, cursor) -> worlds.list(studioId, PageRequest.of(limit, cursor)));
    }

    public LazyTable<WorldView> getTable() {
        return table;
    }
}
