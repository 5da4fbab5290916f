package com.vixenbliss.creator.visual.rights;

import com.vixenbliss.creator.account.rights.Holding;
import com.vixenbliss.creator.account.rights.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pictures of people's own, and what was ordered to make them. */
@ApplicationScoped
public class VisualHoldings implements Holdings {

    private static final String PROOF = "the proof that somebody agreed to be depicted; it no longer says who entered it";

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
        return List.of(
                Holding.erased("image_assets", "t.user_id = ?").without("phash_bands"),
                Holding.erased("renderings", "t.user_id = ?").without("node", "fence", "due_at"),
                Holding.pseudonymised("likeness_licences", "t.declared_by = ?", "declared_by = null", PROOF));
    }
}
