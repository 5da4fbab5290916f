package com.vixenbliss.creator.account.spending;

import com.vixenbliss.creator.platform.cost.CostQuery;
import com.vixenbliss.creator.platform.cost.CostSum;
import com.vixenbliss.creator.platform.cost.CostSums;
import com.vixenbliss.creator.platform.cost.Grouping;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Sums up what was paid to providers: for a studio's members their studio's, for administrators everybody's. */
@ApplicationScoped
@Transactional
public class CostService {

    private static final int MOST_DAYS = 366;
    private static final int MOST_LINES = 200;

    private final CostSums sums;
    private final Payers payers;
    private final Clock clock;

    @Inject
    public CostService(CostSums sums, Payers payers, Clock clock) {
        this.sums = sums;
        this.payers = payers;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected CostService() {
        this(null, null, null);
    }

    /** @throws Fault {@code INVALID} when the last day is before the first, or more than a year after it */
    public CostReport report(Caller caller, CostOrder order) {
        UUID studio = caller.is(Role.ADMIN) ? null : caller.studio();
        LocalDate to = order.to() == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : order.to();
        LocalDate from = order.from() == null ? to.withDayOfMonth(1) : order.from();
        requireOrder(from, to);
        Grouping grouping = order.groupBy() == null ? Grouping.PROVIDER : order.groupBy();
        CostQuery wanted = new CostQuery(studio, order.avatarId(), order.batchId(), from, to);
        CostSum total = sums.total(wanted);
        List<CostSum> found = sums.by(grouping, wanted, grouping == Grouping.DAY ? MOST_DAYS : MOST_LINES);
        return new CostReport(from, to, grouping, total.costUsd(), total.calls(), named(studio, grouping, found));
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Fault.invalid("to", "must not be before from");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw Fault.invalid("from", "must be within a year of to");
        }
    }

    private List<CostLine> named(UUID studio, Grouping grouping, List<CostSum> found) {
        Map<UUID, String> names = switch (grouping) {
            case AVATAR -> names(studio, Scope.AVATAR, found);
            case BATCH -> names(studio, Scope.BATCH, found);
            case PROVIDER, OPERATION, DAY -> Map.of();
        };
        return found.stream()
                .map(sum -> new CostLine(sum.key(), names.isEmpty() || sum.key() == null ? null : names.get(UUID.fromString(sum.key())),
                        sum.costUsd(), sum.calls()))
                .toList();
    }

    private Map<UUID, String> names(UUID studio, Scope scope, List<CostSum> found) {
        return payers.names(studio, scope, found.stream().map(CostSum::key).filter(Objects::nonNull).map(UUID::fromString).toList());
    }
}
