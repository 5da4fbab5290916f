package com.vixenbliss.creator.content.batch.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.content.batch.BatchFilter;
import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.batch.BatchView;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The batches of a studio, or of one of its identities; the newest first. */
@Named
@ViewScoped
public class BatchesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BatchService batches;

    @Inject
    CurrentCaller current;

    private String avatar;
    private LazyTable<BatchView> table;

    /** Called once the address has been read. */
    public void open() {
        UUID studio = current.caller().studio();
        BatchFilter filter = new BatchFilter(avatar == null || avatar.isBlank() ? null : PageIds.parse(avatar), null);
        table = new LazyTable<>((limit, cursor) -> batches.list(studio, filter, PageRequest.of(limit, cursor)));
    }

    public LazyTable<BatchView> getTable() {
        return table;
    }

    public String getAvatar() {
        return avatar;
    }

    public void setAvatar(String avatar) {
        this.avatar = avatar;
    }
}
