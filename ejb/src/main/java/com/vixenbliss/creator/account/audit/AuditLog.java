package com.vixenbliss.creator.account.audit;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads the trail: a studio's owners what was done for their studio, administrators everything. */
@ApplicationScoped
@Transactional
public class AuditLog {

    private static final String FIELDS = """
            select a.id, a.created_at, a.actor_id, u.display_name, a.studio_id, a.action, a.subject_type, a.subject_id,
                   a.reason, a.before_digest, a.after_digest
              from audit_log a left join users u on u.id = a.actor_id
             where a.id < :below""";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** Newest first. */
    public Page<AuditRecord> list(Caller caller, AuditFilter filter, PageRequest page) {
        Map<String, Object> conditions = conditions(scopeOf(caller), filter);
        Query query = entities.createNativeQuery(FIELDS + String.join("", conditions(conditions)) + " order by a.id desc")
                .setParameter("below", page.idBelow())
                .setMaxResults(page.limit() + 1);
        conditions.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return Page.of(rows.stream().map(row -> of((Object[]) row)).toList(), page.limit(), row -> row.id().toString());
    }

    private static UUID scopeOf(Caller caller) {
        if (caller.is(Role.ADMIN)) {
            return null;
        }
        if (!caller.is(Role.STUDIO_OWNER)) {
            throw new Fault(Kind.FORBIDDEN, "owners-only", "Only the studio's owners can do this.");
        }
        return caller.studio();
    }

    private static Map<String, Object> conditions(UUID studioId, AuditFilter filter) {
        Map<String, Object> given = new TreeMap<>();
        put(given, "studio", studioId);
        put(given, "actor", filter.actorId());
        put(given, "subject", filter.subjectId());
        put(given, "action", filter.action());
        return given;
    }

    private static void put(Map<String, Object> given, String name, Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    /** Only conditions that are wanted stand in the statement, so that each finds its index. */
    private static List<String> conditions(Map<String, Object> given) {
        List<String> sql = new ArrayList<>();
        for (String name : given.keySet()) {
            sql.add(name.equals("action") ? " and starts_with(a.action, :action)" : " and a." + name + "_id = :" + name);
        }
        return sql;
    }

    private static AuditRecord of(Object[] row) {
        return new AuditRecord(
                (UUID) row[0], (Instant) row[1], (UUID) row[2], (String) row[3], (UUID) row[4], (String) row[5],
                (String) row[6], (UUID) row[7], (String) row[8], (String) row[9], (String) row[10]);
    }
}
