package com.vixenbliss.creator.content.batch.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.content.batch.BatchEstimate;
import com.vixenbliss.creator.content.batch.BatchOrder;
import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.template.ContentTemplateView;
import com.vixenbliss.creator.content.template.ContentTemplates;
import com.vixenbliss.creator.platform.rest.MergePatch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Orders a batch, after saying what it is taken to cost. */
@Named
@ViewScoped
public class NewBatchPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BATCH = "/console/content/batch?faces-redirect=true&id=%s&done=ordered";

    @Inject
    BatchService batches;

    @Inject
    ContentTemplates templates;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    /** Sending the form twice orders one batch. */
    private final String key = UUID.randomUUID().toString();
    private final Form form = Form.of(BatchOrder.class, null);
    private String platform;
    private transient BatchEstimate estimate;

    public String estimate() {
        return refusals.guard(() -> {
            estimate = batches.estimate(current.caller().studio(), order());
            return null;
        });
    }

    public String make() {
        return refusals.guard(() -> BATCH.formatted(batches.order(current.caller(), order(), key).batchId()));
    }

    private BatchOrder order() {
        ObjectNode json = form.toJson();
        if (platform == null || platform.isBlank()) {
            json.putNull("platforms");
        } else {
            json.putArray("platforms").add(platform);
        }
        return merge.whole(json, BatchOrder.class);
    }

    /** What a niche can be made after. */
    public List<ContentTemplateView> getNiches() {
        return templates.list(current.caller().studio());
    }

    /** Null before it was asked for. */
    public BatchEstimate getEstimate() {
        return estimate;
    }

    public Form getForm() {
        return form;
    }

    /** Whom the address names; the form may choose somebody else. */
    public void setAvatar(String avatar) {
        if (avatar != null && !avatar.isBlank()) {
            form.getValues().put("avatar_id", avatar);
        }
    }

    public String getAvatar() {
        return form.getValues().get("avatar_id");
    }

    public String getPlatform() {
        return platform;
    }

    /** @param platform empty for all in turn */
    public void setPlatform(String platform) {
        this.platform = platform;
    }
}
