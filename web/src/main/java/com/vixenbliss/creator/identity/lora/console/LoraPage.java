package com.vixenbliss.creator.identity.lora.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.lora.LoraOrder;
import com.vixenbliss.creator.identity.lora.LoraService;
import com.vixenbliss.creator.identity.lora.LoraStatus;
import com.vixenbliss.creator.identity.lora.LoraView;
import com.vixenbliss.creator.platform.ai.training.Trainers;
import com.vixenbliss.creator.platform.rest.MergePatch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The models of one identity: how far they are, what they were trained with, and which one is worn. */
@Named
@ViewScoped
public class LoraPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/identity/models?faces-redirect=true&avatar=%s&done=%s";

    @Inject
    LoraService loras;

    @Inject
    Avatars avatars;

    @Inject
    Trainers trainers;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private final Form order = Form.of(LoraOrder.class, null);
    private String avatar;
    private transient List<LoraView> versions;

    /** Called once the address has been read. */
    public void open() {
        getWho();
    }

    public String train() {
        return done("training", () -> loras.order(studio(), avatarId(), merge.whole(order.toJson(), LoraOrder.class)));
    }

    public String activate(UUID lora) {
        return done("worn", () -> loras.activate(studio(), avatarId(), lora));
    }

    public String cancel(UUID lora) {
        return done("stopped", () -> loras.cancel(studio(), avatarId(), lora));
    }

    private String done(String word, Runnable useCase) {
        return refusals.guard(() -> {
            useCase.run();
            return HERE.formatted(avatar, word);
        });
    }

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code NOT_FOUND} also when it is another studio's */
    public AvatarFacts getWho() {
        return avatars.require(studio(), avatarId());
    }

    /** The newest first. */
    public List<LoraView> getVersions() {
        if (versions == null) {
            versions = loras.versions(studio(), avatarId());
        }
        return versions;
    }

    /** Those that can be drawn with. */
    public List<LoraView> getTrained() {
        return getVersions().stream().filter(version -> version.status() == LoraStatus.SUCCEEDED && !version.weightsWithheld()).toList();
    }

    public boolean isUnderWay() {
        return getVersions().stream().anyMatch(LoraView::underWay);
    }

    /** Some may have gone on meanwhile. */
    public void refresh() {
        versions = null;
    }

    public List<String> getBases() {
        return trainers.bases();
    }

    public Form getOrder() {
        return order;
    }

    UUID avatarId() {
        return PageIds.parse(avatar);
    }

    UUID studio() {
        return current.caller().studio();
    }

    public String getAvatar() {
        return avatar;
    }

    public void setAvatar(String avatar) {
        this.avatar = avatar;
    }
}
