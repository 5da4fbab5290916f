package com.vixenbliss.creator.account.studio.console;

import com.vixenbliss.creator.account.studio.StudioService;
import com.vixenbliss.creator.account.studio.StudioView;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The studios that the caller may see: an admin all of them. */
@Named
@ViewScoped
public class StudiosPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StudioService studios;

    @Inject
    CurrentCaller current;

    private LazyTable<StudioView> table;

    @PostConstruct
    void open() {
        Caller caller = current.caller();
        table = new LazyTable<>((limit, cursor) -> studios.list(caller, PageRequest.of(limit, cursor)));
    }

    public LazyTable<StudioView> getTable() {
        return table;
    }
}
