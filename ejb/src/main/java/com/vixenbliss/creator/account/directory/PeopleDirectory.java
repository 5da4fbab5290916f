package com.vixenbliss.creator.account.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.vixenbliss.creator.account.user.model.UserStatus;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Finds people. One statement a page: roles come along as JSON. */
@ApplicationScoped
@Transactional
public class PeopleDirectory {

    private static final TypeReference<List<Person.Place>> PLACES = new TypeReference<>() {};

    private static final String PEOPLE = """
            select u.id, u.display_name, u.email, u.status, u.is_admin, u.created_at,
                   (select cast(coalesce(json_agg(json_build_object('studio_id', s.id, 'studio_name', s.name, 'role', upper(m.role))
                                                  order by s.name), '[]') as text)
                      from studio_members m join studios s on s.id = m.studio_id where m.user_id = u.id)
              from users u
             where u.status <> 'erased'
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /**
     * Who registered last comes first.
     *
     * @param caller an administrator
     * @param words how the name or the address begins, in any case; null or blank for everybody
     * @param status null for every one
     */
    public Page<Person> list(Caller caller, String words, UserStatus status, PageRequest page) {
        requireAdmin(caller);
        String part = words == null || words.isBlank() ? null : words.strip().toLowerCase(Locale.ROOT);
        Query query = entities.createNativeQuery(PEOPLE + " and u.id < :below"
                        + (part == null ? "" : " and (lower(u.email) ^@ :part or lower(u.display_name) ^@ :part)")
                        + (status == null ? "" : " and u.status = :status") + " order by u.id desc")
                .setParameter("below", page.idBelow())
                .setMaxResults(page.limit() + 1);
        if (part != null) {
            query.setParameter("part", part);
        }
        if (status != null) {
            query.setParameter("status", status.name().toLowerCase(Locale.ROOT));
        }
        List<?> rows = query.getResultList();
        return Page.of(rows.stream().map(row -> of((Object[]) row)).toList(), page.limit(), person -> person.id().toString());
    }

    /** @throws Fault {@code NOT_FOUND} */
    public Person get(Caller caller, UUID id) {
        requireAdmin(caller);
        List<?> rows = entities.createNativeQuery(PEOPLE + " and u.id = :id").setParameter("id", id).getResultList();
        return rows.stream().map(row -> of((Object[]) row)).findFirst()
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "not-found", "There is no such person."));
    }

    private static void requireAdmin(Caller caller) {
        if (!caller.is(Role.ADMIN)) {
            throw new Fault(Kind.FORBIDDEN, "admins-only", "Only administrators can do this.");
        }
    }

    private static Person of(Object[] row) {
        return new Person(
                (UUID) row[0], (String) row[1], (String) row[2],
                UserStatus.valueOf(((String) row[3]).toUpperCase(Locale.ROOT)), (Boolean) row[4], (Instant) row[5],
                places((String) row[6]));
    }

    private static List<Person.Place> places(String json) {
        try {
            return Json.lenient().readValue(json, PLACES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The roles of a person cannot be read", unreadable);
        }
    }
}
