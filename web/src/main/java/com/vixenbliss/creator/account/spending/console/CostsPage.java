package com.vixenbliss.creator.account.spending.console;

import com.vixenbliss.creator.account.spending.CostLine;
import com.vixenbliss.creator.account.spending.CostOrder;
import com.vixenbliss.creator.account.spending.CostReport;
import com.vixenbliss.creator.account.spending.CostService;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.cost.Grouping;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was paid to providers in some days, seen from five sides. The days are in the address, so that they can be shared. */
@Named
@RequestScoped
public class CostsPage {

    private static final int MOST_DAYS = 366;

    @Inject
    CostService costs;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private final Map<Grouping, CostReport> reports = new EnumMap<>(Grouping.class);
    private LocalDate from;
    private LocalDate to;
    private List<Day> days;
    private BigDecimal dearest;

    /** One column of the chart. */
    public record Day(LocalDate date, BigDecimal usd) {}

    @PostConstruct
    void read() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate last = date("to", today);
        LocalDate first = date("from", last.withDayOfMonth(1));
        from = first.isAfter(last) ? last : first;
        to = last;
        if (from.plusDays(MOST_DAYS - 1L).isBefore(to)) {
            from = to.minusDays(MOST_DAYS - 1L);
        }
    }

    /** What cannot be read is as if it was not said. */
    private LocalDate date(String parameter, LocalDate otherwise) {
        String text = request.getParameter(parameter);
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }

    private CostReport report(Grouping grouping) {
        return reports.computeIfAbsent(grouping, by -> costs.report(current.caller(), new CostOrder(from, to, by, null, null)));
    }

    public BigDecimal getTotal() {
        return report(Grouping.DAY).totalUsd();
    }

    public long getCalls() {
        return report(Grouping.DAY).calls();
    }

    /** Every day, also one without costs. */
    public List<Day> getDays() {
        if (days == null) {
            days = days();
        }
        return days;
    }

    private List<Day> days() {
        Map<String, BigDecimal> known = report(Grouping.DAY).data().stream().collect(Collectors.toMap(CostLine::key, CostLine::costUsd));
        Function<LocalDate, Day> day = date -> new Day(date, known.getOrDefault(date.toString(), BigDecimal.ZERO));
        return from.datesUntil(to.plusDays(1)).map(day).toList();
    }

    /** The dearest day; what the columns are measured by. */
    public BigDecimal getDearest() {
        if (dearest == null) {
            dearest = getDays().stream().map(Day::usd).reduce(new BigDecimal("0.000001"), BigDecimal::max);
        }
        return dearest;
    }

    public List<CostLine> getProviders() {
        return report(Grouping.PROVIDER).data();
    }

    public List<CostLine> getOperations() {
        return report(Grouping.OPERATION).data();
    }

    public List<CostLine> getAvatars() {
        return report(Grouping.AVATAR).data();
    }

    public List<CostLine> getBatches() {
        return report(Grouping.BATCH).data();
    }

    /** Whether these are the figures of the whole platform. */
    public boolean isAdmin() {
        return current.caller().is(Role.ADMIN);
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }
}
