package com.vixenbliss.creator.companion.retention;

import com.vixenbliss.creator.account.rights.ErasureService;
import com.vixenbliss.creator.platform.retention.Aged;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * People who for so long have neither signed in, nor said anything, nor changed their account. They are erased as if they had
 * asked for it. Never those who work for a studio or run the platform, nor those who are suspended.
 */
final class InactivePeople extends ByIdAge {

    private static final String PAGE = """
            select u.id::text
              from (select * from users where id > ? and id < ?) u cross join (select now() - make_interval(secs => ?) as since) l
             where u.status = 'active' and not u.is_admin
               and u.created_at < l.since and u.updated_at < l.since
               and not exists (select 1 from studio_members m where m.user_id = u.id)
               and not exists (select 1 from refresh_tokens r where r.user_id = u.id and r.expires_at >= l.since)
               and not exists (select 1 from episodes e where e.user_id = u.id and e.updated_at >= l.since)
             order by u.id limit ?
            """;

    private final ErasureService erasures;

    InactivePeople(DataSource database, ErasureService erasures, Duration keep) {
        super(database, keep, PAGE);
        this.erasures = erasures;
    }

    @Override
    public String name() {
        return "inactive_people";
    }

    @Override
    public int letGo(List<Aged> people) {
        people.forEach(person -> erasures.beginForInactivity(UUID.fromString(person.key())));
        return people.size();
    }
}
