package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.biography.BiographyWriter;
import com.vixenbliss.creator.identity.making.IdentityOrder;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.MakingRows;
import com.vixenbliss.creator.identity.making.MakingStep;
import com.vixenbliss.creator.platform.ai.AiSettings;
import com.vixenbliss.creator.platform.cost.PriceTable;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Spender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Has the persona written. What it will cost is reserved here; {@link BiographyErrand} asks for it after the commit. */
@ApplicationScoped
public class BiographyStep implements MakingStep {

    /** Two answers may be needed. */
    private static final int ANSWERS = 2;

    private final MakingRows rows;
    private final Budgets budgets;
    private final PriceTable prices;
    private final AiSettings settings;
    private final Event<BiographyWanted> wanted;
    private final Event<StageEnded> ended;

    @Inject
    public BiographyStep(MakingRows rows, Budgets budgets, PriceTable prices, AiSettings settings, Event<BiographyWanted> wanted,
            Event<StageEnded> ended) {
        this.rows = rows;
        this.budgets = budgets;
        this.prices = prices;
        this.settings = settings;
        this.wanted = wanted;
        this.ended = ended;
    }

    /** For the CDI client proxy only. */
    protected BiographyStep() {
        this(null, null, null, null, null, null);
    }

    @Override
    public Stage stage() {
        return Stage.BIOGRAPHY;
    }

    @Override
    public void begin(Making making) {
        UUID spend = spendOf(making);
        Optional<BudgetRefusal> refusal = budgets.reserve(
                spend, answer().multiply(BigDecimal.valueOf(ANSWERS)), new Spender(making.studioId(), making.avatarId(), null));
        if (refusal.isPresent()) {
            ended.fire(new StageEnded(making.avatarId(), stage(), Stage.Ending.STOPPED_AT_BUDGET, refusal.get().sentence()));
        } else {
            rows.spends(making.avatarId(), stage(), spend);
            wanted.fire(new BiographyWanted(making.avatarId()));
        }
    }

    /** An answer that is on its way is paid for and thrown away. */
    @Override
    public void cancel(Making making) {
        UUID spend = making.at(stage()).spendId();
        if (spend != null) {
            budgets.release(spend);
        }
    }

    @Override
    public BigDecimal estimateUsd(IdentityOrder order) {
        return answer();
    }

    /** What one answer of the first provider costs, in US dollars. */
    private BigDecimal answer() {
        return settings.order().stream()
                .flatMap(name -> settings.provider(name).stream().map(provider -> prices.cost(
                        name, provider.model(), BiographyWriter.TOKENS_IN, 0, BiographyWriter.TOKENS_OUT)))
                .findFirst().orElse(BigDecimal.ZERO);
    }

    /** One for each attempt, however often a server dies over it. */
    private UUID spendOf(Making making) {
        String name = making.avatarId() + "/biography/" + making.at(stage()).attempts();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
