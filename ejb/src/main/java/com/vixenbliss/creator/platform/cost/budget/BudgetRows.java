package com.vixenbliss.creator.platform.cost.budget;

import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Budgets in PostgreSQL, read as they stand now: figures of a period that is over count no more. */
@ApplicationScoped
class BudgetRows {

    private static final String READ = """
            select b.id, b.scope, b.scope_id, b.studio_id, b.period, b.limit_usd, b.action,
                   case when b.window_start < w.began then 0 else b.spent_usd end, b.reserved_usd, greatest(b.window_start, w.began),
                   case when b.window_start < w.began then null else b.warned_at end,
                   case when b.window_start < w.began then null else b.exhausted_at end
              from budgets b cross join lateral (select budget_window(b.period, now()) as began) w
            """;

    private static final String CONCERNED = READ + """
             where (b.scope = 'studio' and b.scope_id = :studio) or (b.scope = 'avatar' and b.scope_id = cast(:avatar as uuid))
                or (b.scope = 'batch' and b.scope_id = cast(:batch as uuid))
             order by b.scope desc, b.period
            """;

    private static final String OF = READ + " where b.scope = :scope and b.scope_id = :scopeId and b.period = :period";

    private static final String BY_ID = READ + " where b.id = :id";

    private static final String OF_STUDIO = READ + """
             where b.studio_id = :studio and b.id < :below and (:scope = '' or b.scope = :scope)
               and (cast(:scopeId as uuid) is null or b.scope_id = cast(:scopeId as uuid))
             order by b.id desc limit :limit
            """;

    private static final String MARKED = READ + """
             where b.studio_id = :studio and b.window_start >= w.began and greatest(b.warned_at, b.exhausted_at) > now() - interval '1 day'
             order by b.exhausted_at is null, greatest(b.warned_at, b.exhausted_at) desc limit :limit
            """;

    /** Whoever spends shares this lock, so what is counted here misses nothing that is under way. */
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(budget_lock(:studio))";

    /** One that is there keeps what it has counted; another limit is warned of anew. */
    private static final String SET = """
            insert into budgets as b (id, scope, scope_id, studio_id, period, limit_usd, action, window_start, spent_usd, reserved_usd)
            select :id, :scope, :scopeId, :studio, :period, :limit, :action, budget_window(:period, now()),
                   coalesce((select sum(e.cost_usd) from cost_entries e
                              where e.%1$s = :scopeId and e.created_at >= budget_window(:period, now())), 0),
                   coalesce((select sum(s.usd) from budget_spends s
                              where s.studio_id = :studio and s.%1$s = :scopeId and s.status = 'held'), 0)
            on conflict (scope, scope_id, period) do update
               set limit_usd = excluded.limit_usd, action = excluded.action, updated_at = now(),
                   warned_at = case when (b.limit_usd, b.action) = (excluded.limit_usd, excluded.action) then b.warned_at end,
                   exhausted_at = case when (b.limit_usd, b.action) = (excluded.limit_usd, excluded.action) then b.exhausted_at end
            """;

    private static final String REMOVE =
            "delete from budgets where studio_id = :studio and scope = :scope and scope_id = :scopeId and period = :period";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** All that a spend concerns, the widest first. */
    List<BudgetView> concerned(Spender who) {
        return views(entities.createNativeQuery(CONCERNED)
                .setParameter("studio", who.studioId())
                .setParameter("avatar", who.avatarId())
                .setParameter("batch", who.batchId()));
    }

    Optional<BudgetView> find(Scope scope, UUID scopeId, Period period) {
        return views(named(entities.createNativeQuery(OF), scope, scopeId, period)).stream().findFirst();
    }

    Optional<BudgetView> byId(UUID id) {
        return views(entities.createNativeQuery(BY_ID).setParameter("id", id)).stream().findFirst();
    }

    /** Of a studio and all that is its own, the newest first. @param scope null for all of them; as is scopeId */
    Page<BudgetView> ofStudio(UUID studioId, Scope scope, UUID scopeId, PageRequest page) {
        List<BudgetView> rows = views(entities.createNativeQuery(OF_STUDIO)
                .setParameter("studio", studioId)
                .setParameter("below", page.idBelow())
                .setParameter("scope", scope == null ? "" : scope.word())
                .setParameter("scopeId", scopeId == null ? null : scopeId.toString())
                .setParameter("limit", page.limit() + 1));
        return Page.of(rows, page.limit(), budget -> budget.id().toString());
    }

    /** Those that were nearly used up, or used up, within a day; what is used up first. */
    List<BudgetView> marked(UUID studioId, int limit) {
        return views(entities.createNativeQuery(MARKED).setParameter("studio", studioId).setParameter("limit", limit));
    }

    /** Nobody sets or spends of this studio's budgets until the transaction ends. */
    void lock(UUID studioId) {
        entities.createNativeQuery(LOCK).setParameter("studio", studioId).getResultList();
    }

    void set(BudgetView wanted) {
        String column = wanted.scope().name().toLowerCase(Locale.ROOT) + "_id";
        named(entities.createNativeQuery(SET.formatted(column)), wanted.scope(), wanted.scopeId(), wanted.period())
                .setParameter("id", wanted.id())
                .setParameter("studio", wanted.studioId())
                .setParameter("limit", wanted.limitUsd())
                .setParameter("action", wanted.action().word())
                .executeUpdate();
    }

    boolean remove(UUID studioId, Scope scope, UUID scopeId, Period period) {
        return named(entities.createNativeQuery(REMOVE), scope, scopeId, period).setParameter("studio", studioId).executeUpdate() == 1;
    }

    private static Query named(Query query, Scope scope, UUID scopeId, Period period) {
        return query.setParameter("scope", scope.word()).setParameter("scopeId", scopeId)
                .setParameter("period", period.word());
    }

    private static List<BudgetView> views(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static BudgetView view(Object[] row) {
        return new BudgetView(
                (UUID) row[0], Scope.valueOf(upper(row[1])), (UUID) row[2], (UUID) row[3], Period.valueOf(upper(row[4])),
                (BigDecimal) row[5], Action.valueOf(upper(row[6])), (BigDecimal) row[7], (BigDecimal) row[8], (Instant) row[9],
                (Instant) row[10], (Instant) row[11]);
    }

    private static String upper(Object word) {
        return ((String) word).toUpperCase(Locale.ROOT);
    }
}
