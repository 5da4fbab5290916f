package com.vixenbliss.creator.companion.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Counts what goes on with a studio's characters, or with everybody's. */
@ApplicationScoped
@Transactional
public class ActivityService {

    private static final int HOURS = 24;
    private static final String OF_STUDIO = " and (cast(:studio as uuid) is null or c.studio_id = :studio)";

    private final Clock clock;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    @Inject
    public ActivityService(Clock clock) {
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected ActivityService() {
        this(null);
    }

    /** @param studioId null for all studios */
    public Activity today(UUID studioId) {
        Instant midnight = clock.instant().atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).toInstant();
        Object[] sums = (Object[]) of(studioId, """
                        select count(*), count(distinct t.user_id), count(*) filter (where t.status in ('failed', 'incomplete'))
                          from turns t join characters c on c.id = t.character_id
                         where t.created_at >= :midnight""")
                .setParameter("midnight", midnight)
                .getSingleResult();
        return new Activity(number(sums[0]), number(sums[1]), number(sums[2]), byHour(studioId, midnight));
    }

    private List<Long> byHour(UUID studioId, Instant midnight) {
        Long[] hours = new Long[HOURS];
        Arrays.fill(hours, 0L);
        List<?> rows = of(studioId, " group by 1", """
                        select cast(extract(hour from t.created_at at time zone 'UTC') as integer), count(*)
                          from turns t join characters c on c.id = t.character_id
                         where t.created_at >= :midnight""")
                .setParameter("midnight", midnight)
                .getResultList();
        rows.stream().map(row -> (Object[]) row).forEach(row -> hours[(int) number(row[0])] = number(row[1]));
        return List.of(hours);
    }

    /** @param studioId null for all studios */
    public Backlog backlog(UUID studioId) {
        Object[] exchanges = (Object[]) of(studioId, """
                        select count(*) filter (where x.status <> 'dead'), count(*) filter (where x.status = 'dead')
                          from exchanges x join turns t on t.id = x.turn_id join characters c on c.id = t.character_id
                         where x.status in ('pending', 'processing', 'dead')""")
                .getSingleResult();
        Object scenes = of(studioId, """
                        select count(*) from scene_images s join characters c on c.id = s.character_id
                         where s.status in ('queued', 'generating')""")
                .getSingleResult();
        return new Backlog(number(exchanges[0]), number(exchanges[1]), number(scenes));
    }

    private Query of(UUID studioId, String sql) {
        return of(studioId, "", sql);
    }

    private Query of(UUID studioId, String tail, String sql) {
        return entities.createNativeQuery(sql + OF_STUDIO + tail).setParameter("studio", studioId);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
