package com.vixenbliss.creator.companion.acquaintance.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.acquaintance.Acquaintance;
import com.vixenbliss.creator.companion.acquaintance.Portrait;
import com.vixenbliss.creator.companion.acquaintance.Portraits;
import com.vixenbliss.creator.companion.relationship.model.Change.Kind;
import com.vixenbliss.creator.console.PageIds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** One person and one character: how they came to where they are, and what is remembered. Read once a request. */
@Named
@RequestScoped
public class AcquaintancePage {

    private static final Set<Kind> TOLD = Set.of(Kind.BEAT, Kind.MILESTONE, Kind.STAGE);

    private final Portraits portraits;
    private final CurrentCaller current;
    private final Clock clock;
    private String id;
    private Portrait portrait;
    private BondChart chart;
    private List<MemoryLane> lanes;

    @Inject
    public AcquaintancePage(Portraits portraits, CurrentCaller current, Clock clock) {
        this.portraits = portraits;
        this.current = current;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected AcquaintancePage() {
        this(null, null, null);
    }

    /** Called once the address has been read. A form of the page that was refused shows the page again without it. */
    public void open() {
        portrait = portraits.of(current.caller(), PageIds.parse(id));
        chart = BondChart.of(portrait.steps());
        lanes = MemoryLane.of(portrait.memories(), clock.instant());
    }

    /** Null until the address has been read. */
    public Acquaintance getPair() {
        return isDrawn() ? portrait.pair() : null;
    }

    /** Null until the address has been read. */
    public BondChart getChart() {
        return isDrawn() ? chart : null;
    }

    public List<MemoryLane> getLanes() {
        return isDrawn() ? lanes : List.of();
    }

    /** What happened between the two, newest first, without the small movements. */
    public List<Portrait.Step> getEvents() {
        List<Portrait.Step> steps = isDrawn() ? portrait.steps() : List.of();
        return steps.stream().filter(step -> TOLD.contains(step.change().kind())).toList().reversed();
    }

    /** Components ask before the address has been read, too: then there is nothing to draw yet. */
    private boolean isDrawn() {
        if (portrait == null && id != null) {
            open();
        }
        return portrait != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
