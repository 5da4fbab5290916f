package com.vixenbliss.creator.identity.dataset.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.identity.dataset.DatasetImageView;
import com.vixenbliss.creator.identity.dataset.DatasetService;
import com.vixenbliss.creator.identity.dataset.DatasetView;
import com.vixenbliss.creator.identity.dataset.DatasetViews;
import com.vixenbliss.creator.identity.dataset.Decision;
import com.vixenbliss.creator.identity.dataset.Decisions;
import com.vixenbliss.creator.identity.dataset.Rebuild;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** The contact sheet of an identity: every picture that its model may learn from, and what a person says of it. */
@Named
@ViewScoped
public class DatasetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/identity/dataset?faces-redirect=true&avatar=%s&done=ordered";

    @Inject
    DatasetViews views;

    @Inject
    DatasetService datasets;

    @Inject
    Decisions decisions;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String avatar;
    private long shown;
    private transient DatasetView dataset;
    private transient boolean looked;

    /** Called once the address has been read. */
    public void open() {
        PageIds.parse(avatar);
        shown = there();
    }

    public void accept(UUID image) {
        decide(image, true);
    }

    public void reject(UUID image) {
        decide(image, false);
    }

    private void decide(UUID image, boolean accepted) {
        refusals.guard(() -> {
            decisions.decide(studio(), PageIds.parse(avatar), image, before -> new Decision(accepted, before.caption(), before.rejectionReason()));
            return null;
        });
        looked = false;
    }

    /** Draws what is missing, or all of it. */
    public String rebuild(boolean anew) {
        return refusals.guard(() -> {
            datasets.rebuild(studio(), PageIds.parse(avatar), new Rebuild(anew, null));
            return HERE.formatted(avatar);
        });
    }

    /** Looks how far it is. Pictures are fetched again only when some have come: their addresses are new each time. */
    public void look() {
        looked = false;
        long now = there();
        if (now != shown) {
            shown = now;
            PrimeFaces.current().ajax().update("pictures");
        }
    }

    private long there() {
        return getImages().stream().filter(image -> image.state().isJudged()).count();
    }

    /** Null while the identity has none. */
    public DatasetView getDataset() {
        if (!looked) {
            looked = true;
            dataset = read();
        }
        return dataset;
    }

    private DatasetView read() {
        try {
            return views.get(studio(), PageIds.parse(avatar));
        } catch (Fault none) {
            if (none.code().equals("dataset-not-found")) {
                return null;
            }
            throw none;
        }
    }

    /** What there is to look at, the latest attempt of a place first. */
    public List<DatasetImageView> getImages() {
        return getDataset() == null ? List.of() : getDataset().images();
    }

    public boolean isInHand() {
        return getDataset() != null && getDataset().status().isInHand();
    }

    private UUID studio() {
        return current.caller().studio();
    }

    public String getAvatar() {
        return avatar;
    }

    public void setAvatar(String avatar) {
        this.avatar = avatar;
    }
}
