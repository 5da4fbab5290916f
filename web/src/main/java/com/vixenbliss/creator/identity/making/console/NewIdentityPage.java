package com.vixenbliss.creator.identity.making.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.identity.making.CostEstimate;
import com.vixenbliss.creator.identity.making.IdentityOrder;
import com.vixenbliss.creator.identity.making.IdentityOrders;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.rest.MergePatch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Orders an identity. It is ordered only when what it will cost has been shown for what is typed. */
@Named
@ViewScoped
public class NewIdentityPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String THERE = "/console/identity/avatar?faces-redirect=true&id=%s&done=making";

    @Inject
    IdentityOrders orders;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private final Form form = Form.of(Wish.class, null);
    private final String key = UUID.randomUUID().toString();
    private String shownFor;
    private transient CostEstimate estimate;

    /** Works out what it will cost. */
    public void reckon() {
        refusals.guard(() -> {
            shownFor = null;
            estimate = orders.estimate(current.caller(), order());
            shownFor = typed();
            return null;
        });
    }

    /** Pressed twice, it makes one. */
    public String make() {
        return refusals.guard(() -> {
            if (!typed().equals(shownFor)) {
                reckon();
                return null;
            }
            return THERE.formatted(orders.order(current.caller(), order(), key).avatarId());
        });
    }

    private IdentityOrder order() {
        if (form.getValues().get("likeness.source") == null || form.getValues().get("likeness.source").isBlank()) {
            throw Fault.invalid("likeness.source", "say whom it will look like");
        }
        return merge.whole(Wish.ordered(form.toJson()), IdentityOrder.class);
    }

    private String typed() {
        return form.toJson().toString();
    }

    /** Null until it was asked for, and when something else was typed since. */
    public CostEstimate getEstimate() {
        if (estimate == null && shownFor != null && shownFor.equals(typed())) {
            estimate = orders.estimate(current.caller(), order());
        }
        return shownFor == null ? null : estimate;
    }

    public Form getForm() {
        return form;
    }
}
