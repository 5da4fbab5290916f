package com.vixenbliss.creator.visual.rights;

import com.vixenbliss.creator.account.rights.Holding;
import com.vixenbliss.creator.account.rights.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pictures of people's own, and what was ordered to make them. */
@ApplicationScoped
public class VisualHoldings implements Holdings {

    @Override
    public String domain() {
        return "visual";
    }

    @Override
    public int height() {
        return 4;
    }

    @Override
    public List<Holding> tables() {
        return List.of(Holding.erased("renderings", "t.user_id = ?").without("node", "fence", "due_at"));
    }
}
