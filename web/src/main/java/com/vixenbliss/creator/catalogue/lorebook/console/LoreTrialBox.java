package com.vixenbliss.creator.catalogue.lorebook.console;

import com.vixenbliss.creator.catalogue.lorebook.LoreTrials;
import com.vixenbliss.creator.catalogue.lorebook.Trial;
import com.vixenbliss.creator.catalogue.lorebook.TrialOrder;
import com.vixenbliss.creator.catalogue.lorebook.TrialOrder.Said;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.rest.MergePatch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** "What would trigger": a conversation is typed, one message a line, and the books say what they would bring up. */
@Named
@ViewScoped
public class LoreTrialBox implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BookOwner whose;

    @Inject
    LoreTrials trials;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    private String said;
    private Integer replies;
    private transient Trial trial;

    public String run() {
        return refusals.guard(() -> {
            LoreOwner owner = whose.owner();
            List<Said> messages = lines().stream().map(line -> new Said(null, line)).toList();
            TrialOrder order = new TrialOrder(owner.characterId(), owner.worldId(), messages.isEmpty() ? "" : null,
                    messages.isEmpty() ? null : messages, replies, null, null);
            trial = trials.run(whose.studio(), merge.whole(Json.strict().valueToTree(order), TrialOrder.class));
            return null;
        });
    }

    private List<String> lines() {
        return said == null ? List.of() : said.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Null before anything was tried. */
    public Trial getTrial() {
        return trial;
    }

    /** What would come up, with the stretch of the message that did it. */
    public List<TrialLine> getTriggered() {
        List<String> messages = lines();
        return trial.triggered().stream().map(up -> TrialLine.of(up, messages)).toList();
    }

    public List<TrialLine> getHeld() {
        return trial.held().stream().map(TrialLine::of).toList();
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public Integer getReplies() {
        return replies;
    }

    public void setReplies(Integer replies) {
        this.replies = replies;
    }
}
