package com.vixenbliss.creator.identity.making.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.identity.avatar.AvatarView;
import com.vixenbliss.creator.identity.avatar.AvatarViews;
import com.vixenbliss.creator.identity.avatar.MakingStatus;
import com.vixenbliss.creator.identity.avatar.StageView;
import com.vixenbliss.creator.identity.biography.Biography;
import com.vixenbliss.creator.identity.biography.Components;
import com.vixenbliss.creator.identity.making.MakingService;
import com.vixenbliss.creator.platform.cost.budget.BudgetView;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** One identity: how far its making is, who it is, what it costs; and trying again what is stuck. */
@Named
@ViewScoped
public class AvatarPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/identity/avatar?faces-redirect=true&id=%s&done=%s";

    @Inject
    AvatarViews avatars;

    @Inject
    Components components;

    @Inject
    MakingService making;

    @Inject
    Budgets budgets;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String id;
    private BigDecimal limit;
    private transient AvatarView avatar;

    public AvatarView getAvatar() {
        if (avatar == null) {
            avatar = avatars.get(studio(), PageIds.parse(id));
        }
        return avatar;
    }

    /** Null until it is written. */
    public Biography getBiography() {
        return components.latest(getAvatar().id()).orElse(null);
    }

    /** Null when there is no limit. */
    public BudgetView getBudget() {
        return budgets.of(Scope.AVATAR, getAvatar().id(), Period.TOTAL).orElse(null);
    }

    /** Something may have moved meanwhile. */
    public void refresh() {
        avatar = null;
    }

    public boolean isMoving() {
        return getAvatar().makingStatus() == MakingStatus.RUNNING || getAvatar().makingStatus() == MakingStatus.WAITING;
    }

    /** Whether one of its stages can be tried again. */
    public boolean isAnyStuck() {
        return getAvatar().stages().stream().anyMatch(this::isStuck);
    }

    public boolean isStuck(StageView stage) {
        return stage.state().isStuck();
    }

    public String retry(StageView stage) {
        return refusals.guard(() -> {
            making.retry(studio(), getAvatar().id(), stage.stage(), limit);
            return HERE.formatted(id, "retried");
        });
    }

    public String cancel() {
        return refusals.guard(() -> {
            making.cancel(studio(), getAvatar().id());
            return HERE.formatted(id, "halted");
        });
    }

    private UUID studio() {
        return current.caller().studio();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public BigDecimal getLimit() {
        return limit;
    }

    public void setLimit(BigDecimal limit) {
        this.limit = limit;
    }
}
