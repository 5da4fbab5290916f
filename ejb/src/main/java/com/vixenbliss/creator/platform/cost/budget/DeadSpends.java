package com.vixenbliss.creator.platform.cost.budget;

import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds reservations that are old, asks whether somebody is still at them, and gives the others back. What a dead spender paid is in
 * the books, or comes there by whoever takes its work up; so giving back is right whether it paid or not.
 */
@ApplicationScoped
public class DeadSpends {

    private static final int PAGE = 500;

    private static final String OLD = """
            select id, held_at from budget_spends
             where status = 'held' and held_at < now() - make_interval(secs => ?) and (held_at, id) > (?, ?)
             order by held_at, id limit ?
            """;

    private static final OffsetDateTime BEGINNING = OffsetDateTime.parse("1970-01-01T00:00:00Z");

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    private final Budgets budgets;
    private final Iterable<Spenders> spenders;
    private final Duration overdue;

    /** @param overdue after which a reservation is asked after */
    @Inject
    public DeadSpends(
            Budgets budgets, @Any Instance<Spenders> spenders,
            @ConfigProperty(name = "BUDGET_RESERVATION_OVERDUE", defaultValue = "PT1H") Duration overdue) {
        this(budgets, (Iterable<Spenders>) spenders, overdue);
    }

    DeadSpends(Budgets budgets, Iterable<Spenders> spenders, Duration overdue) {
        this.budgets = budgets;
        this.spenders = spenders;
        this.overdue = overdue;
    }

    /** For the CDI client proxy only. */
    protected DeadSpends() {
        this(null, (Iterable<Spenders>) null, null);
    }

    private record Old(UUID id, OffsetDateTime heldAt) {}

    /** @return how many were given back */
    int giveBack() {
        int given = 0;
        List<Old> page = page(new Old(new UUID(0, 0), BEGINNING));
        while (!page.isEmpty()) {
            List<UUID> dead = dead(page.stream().map(Old::id).toList());
            dead.forEach(budgets::release);
            given += dead.size();
            page = page.size() < PAGE ? List.of() : page(page.getLast());
        }
        Meters.add(given, "budgets.reservations.lapsed");
        return given;
    }

    private List<UUID> dead(List<UUID> old) {
        Set<UUID> alive = new HashSet<>();
        spenders.forEach(somebody -> alive.addAll(somebody.underWay(old)));
        return old.stream().filter(spend -> !alive.contains(spend)).toList();
    }

    private List<Old> page(Old after) {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(OLD)) {
            sql.setDouble(1, overdue.toSeconds());
            sql.setObject(2, after.heldAt());
            sql.setObject(3, after.id());
            sql.setInt(4, PAGE);
            List<Old> found = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    found.add(new Old(rows.getObject(1, UUID.class), rows.getObject(2, OffsetDateTime.class)));
                }
            }
            return found;
        } catch (SQLException away) {
            throw new IllegalStateException("Old reservations cannot be looked for", away);
        }
    }
}
