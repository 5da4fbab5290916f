package com.vixenbliss.creator.companion.rights;

import com.vixenbliss.creator.account.rights.Holding;
import com.vixenbliss.creator.account.rights.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What characters hold of people: every line, memory, follow-up and step of the relationship. */
@ApplicationScoped
public class CompanionHoldings implements Holdings {

    private static final String OF_EPISODE = "t.episode_id in (select e.id from episodes e where e.user_id = ?)";
    private static final String OF_TURN =
            "t.turn_id in (select w.id from turns w join episodes e on e.id = w.episode_id where e.user_id = ?)";

    private static final String SOURCES = """
            jsonb_build_object('sources', coalesce(
                (select jsonb_agg(jsonb_build_object('message_id', l.id, 'episode_id', l.episode_id, 'said_at', l.created_at,
                                                     'text', l.content) order by l.created_at)
                   from messages l where l.id = any (t.source_message_ids)), '[]'))""";

    @Override
    public String domain() {
        return "companion";
    }

    @Override
    public int height() {
        return 5;
    }

    @Override
    public List<Holding> tables() {
        return List.of(
                Holding.erased("exchanges", OF_TURN),
                Holding.erased("relationship_events",
                        "t.relationship_id in (select r.id from relationships r where r.user_id = ?)"),
                Holding.erased("relationship_movements",
                        "t.relationship_id in (select r.id from relationships r where r.user_id = ?)"),
                Holding.erased("memory_source_links",
                        "t.one_id in (select s.id from memory_sources s where s.user_id = ?)"),
                Holding.erased("memory_sources", "t.user_id = ?"),
                Holding.erased("memory_events", "t.user_id = ?").without("search", "embedding").with(SOURCES),
                Holding.erased("memory_imports", "t.user_id = ?"),
                Holding.erased("forgotten_memories", "t.user_id = ?").without("claim", "words", "topic"),
                Holding.erased("forgetting_keys", "t.user_id = ?").without("key"),
                Holding.erased("hooks", "t.user_id = ?"),
                Holding.erased("messages", OF_EPISODE),
                Holding.erased("turns", OF_EPISODE).without("request_hash"),
                Holding.erased("episodes", "t.user_id = ?"),
                Holding.erased("relationships", "t.user_id = ?"));
    }
}
