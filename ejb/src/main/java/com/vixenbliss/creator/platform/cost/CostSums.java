package com.vixenbliss.creator.platform.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the book of paid calls. */
@ApplicationScoped
@Transactional
public class CostSums {

    private static final String OF = " from cost_entries e where e.created_at >= :from and e.created_at < :until";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** @return days in their order, everything else with the dearest first; the first {@code most} */
    public List<CostSum> by(Grouping grouping, CostQuery wanted, int most) {
        String order = grouping == Grouping.DAY ? "1" : "2 desc, 1";
        String sql = "select " + grouping.column() + ", sum(e.cost_usd), count(*)" + where(wanted)
                + " group by 1 order by " + order + " limit :most";
        List<?> rows = query(sql, wanted).setParameter("most", most).getResultList();
        return rows.stream().map(row -> sum((Object[]) row)).toList();
    }

    /** All together; its key is null. */
    public CostSum total(CostQuery wanted) {
        Object[] row = (Object[]) query("select null, coalesce(sum(e.cost_usd), 0), count(*)" + where(wanted), wanted).getSingleResult();
        return sum(row);
    }

    /** Only conditions that are wanted stand in the statement, so that each finds its index. */
    private static String where(CostQuery wanted) {
        StringBuilder sql = new StringBuilder(OF);
        ids(wanted).keySet().forEach(name -> sql.append(" and e.").append(name).append("_id = :").append(name));
        return sql.toString();
    }

    private Query query(String sql, CostQuery wanted) {
        Query query = entities.createNativeQuery(sql)
                .setParameter("from", wanted.from().atStartOfDay(ZoneOffset.UTC).toInstant())
                .setParameter("until", wanted.to().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        ids(wanted).forEach(query::setParameter);
        return query;
    }

    private static Map<String, Object> ids(CostQuery wanted) {
        Map<String, Object> ids = new TreeMap<>();
        if (wanted.studioId() != null) {
            ids.put("studio", wanted.studioId());
        }
        if (wanted.avatarId() != null) {
            ids.put("avatar", wanted.avatarId());
        }
        if (wanted.batchId() != null) {
            ids.put("batch", wanted.batchId());
        }
        return ids;
    }

    private static CostSum sum(Object[] row) {
        return new CostSum((String) row[0], (BigDecimal) row[1], ((Number) row[2]).longValue());
    }
}
