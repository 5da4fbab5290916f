package com.vixenbliss.creator.identity.lora.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.identity.lora.trial.LoraTrialOrder;
import com.vixenbliss.creator.identity.lora.trial.LoraTrialView;
import com.vixenbliss.creator.identity.lora.trial.LoraTrials;
import com.vixenbliss.creator.platform.rest.MergePatch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Versions of the model on the page, side by side on the same words and the same seed. */
@Named
@ViewScoped
public class LoraComparison implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/identity/models?faces-redirect=true&avatar=%s&done=ordered";

    @Inject
    LoraPage page;

    @Inject
    LoraTrials trials;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    private final Form form = Form.of(Words.class, null);
    private List<String> chosen;
    private transient List<Row> rows;

    /** What is the same for all of them. */
    public record Words(String prompt, Long seed, String aspectRatio) {}

    /** One comparison: the same words and seed. */
    public record Row(String prompt, long seed, List<LoraTrialView> pictures) {}

    public String compare() {
        return refusals.guard(() -> {
            ObjectNode json = form.toJson();
            getChosen().forEach(json.putArray("lora_ids")::add);
            trials.order(page.studio(), page.avatarId(), merge.whole(json, LoraTrialOrder.class));
            return HERE.formatted(page.getAvatar());
        });
    }

    /** The newest first. */
    public List<Row> getRows() {
        if (rows == null) {
            Map<String, List<LoraTrialView>> alike = new LinkedHashMap<>();
            trials.list(page.studio(), page.avatarId())
                    .forEach(trial -> alike.computeIfAbsent(trial.seed() + trial.prompt(), key -> new ArrayList<>()).add(trial));
            rows = alike.values().stream()
                    .map(same -> new Row(same.getFirst().prompt(), same.getFirst().seed(), List.copyOf(same))).toList();
        }
        return rows;
    }

    public boolean isUnderWay() {
        return getRows().stream().flatMap(row -> row.pictures().stream()).anyMatch(trial -> "drawing".equals(trial.status()));
    }

    /** Some may have been drawn meanwhile. */
    public void refresh() {
        rows = null;
        page.refresh();
    }

    public Form getForm() {
        return form;
    }

    /** Ids of versions; all that are trained until somebody chooses. */
    public List<String> getChosen() {
        return chosen == null ? page.getTrained().stream().map(version -> version.id().toString()).toList() : chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }
}
