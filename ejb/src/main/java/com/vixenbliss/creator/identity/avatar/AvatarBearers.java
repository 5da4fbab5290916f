package com.vixenbliss.creator.identity.avatar;

import com.vixenbliss.creator.platform.cost.budget.BearerRows;
import com.vixenbliss.creator.platform.cost.budget.Bearers;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Identities as those who pay: called as their characters, or by their niche until they have one. */
@ApplicationScoped
public class AvatarBearers implements Bearers {

    private static final String NAMES = """
            select a.id, coalesce(c.name, a.niche) from avatars a left join characters c on c.id = a.character_id
             where a.id = any (?) and (?::uuid is null or a.studio_id = ?::uuid)
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Override
    public Scope scope() {
        return Scope.AVATAR;
    }

    @Override
    public Map<UUID, String> names(UUID studioId, Collection<UUID> ids) {
        return BearerRows.names(database, NAMES, studioId, ids);
    }
}
