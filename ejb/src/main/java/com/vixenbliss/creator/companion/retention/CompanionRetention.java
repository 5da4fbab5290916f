package com.vixenbliss.creator.companion.retention;

import com.vixenbliss.creator.account.rights.ErasureService;
import com.vixenbliss.creator.platform.retention.KeptFor;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import com.vixenbliss.creator.platform.retention.RetentionRules;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The workings of turns that were learned from long ago, and, when a deployment wants it, people who have gone silent. What
 * was said and what is remembered is theirs, and stays as long as they do.
 */
@ApplicationScoped
public class CompanionRetention implements RetentionRules {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    ErasureService erasures;

    @Inject
    @ConfigProperty(name = "RETAIN_EXCHANGES", defaultValue = "P90D")
    Duration exchanges;

    @Inject
    @ConfigProperty(name = "RETAIN_INACTIVE_PEOPLE")
    Optional<Duration> inactive;

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                new DoneExchanges(database, KeptFor.atLeast("RETAIN_EXCHANGES", Optional.of(exchanges), WEEK)),
                new InactivePeople(database, erasures, KeptFor.atLeast("RETAIN_INACTIVE_PEOPLE", inactive, HALF_A_YEAR)));
    }
}
