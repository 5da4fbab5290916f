package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.platform.cost.budget.BearerRows;
import com.vixenbliss.creator.platform.cost.budget.Bearers;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Batches as those who pay: called by whom they show, how many pieces they are of and when they were ordered. */
@ApplicationScoped
public class BatchBearers implements Bearers {

    private static final String NAMES = """
            select b.id, coalesce(c.name, b.niche) || ', ' || b.requested_count || ' pieces, '
                         || to_char(b.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI')
              from content_batches b join avatars a on a.id = b.avatar_id left join characters c on c.id = a.character_id
             where b.id = any (?) and (?::uuid is null or b.studio_id = ?::uuid)
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Override
    public Scope scope() {
        return Scope.BATCH;
    }

    @Override
    public Map<UUID, String> names(UUID studioId, Collection<UUID> ids) {
        return BearerRows.names(database, NAMES, studioId, ids);
    }
}
