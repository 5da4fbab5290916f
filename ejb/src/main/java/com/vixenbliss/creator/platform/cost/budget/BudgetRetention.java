package com.vixenbliss.creator.platform.cost.budget;

import com.vixenbliss.creator.platform.retention.KeptFor;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import com.vixenbliss.creator.platform.retention.RetentionRules;
import com.vixenbliss.creator.platform.retention.TableRule;
import com.vixenbliss.creator.platform.retention.TableRule.Table;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Spends that are over. Until they go, reserving for the same again is known; what they came to stands in the books. */
@ApplicationScoped
public class BudgetRetention implements RetentionRules {

    private static final Duration WEEK = Duration.ofDays(7);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    @ConfigProperty(name = "RETAIN_BUDGET_SPENDS", defaultValue = "P30D")
    Duration spends;

    @Override
    public List<RetentionRule> rules() {
        return List.of(TableRule.deletes(database, "budget_spends", KeptFor.atLeast("RETAIN_BUDGET_SPENDS", Optional.of(spends), WEEK),
                new Table("budget_spends", "id", "uuid", "resolved_at", "t.status <> 'held'")));
    }
}
