package com.vixenbliss.creator.account.rights;

import static com.vixenbliss.creator.platform.database.TestDatabase.rows;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.rights.Holding.Fate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The schema against the inventory: every table that leads to a person, by a foreign key over however many tables or by the
 * name of a column, is in it. Whoever adds such a table adds it to the {@link Holdings} of its domain.
 */
class InventoryTest {

    private static final String LEADS_TO_A_PERSON = """
            with recursive points as (
                select k.conrelid as child, k.confrelid as parent from pg_constraint k where k.contype = 'f'
            ), of_people as (
                select 'users'::regclass::oid as id
                union
                select p.child from points p join of_people o on o.id = p.parent
            )
            select distinct c.relname::text
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p')
               and (c.oid in (select id from of_people)
                    or exists (select 1 from pg_attribute a
                                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                  and a.attname ~ '(^|_)(user|actor|caller|person|fan|owner|member|author|recipient)_id$|^email$|^subject_hash$|^remote_addr$'))
            """;

    private final Inventory inventory = Eraser.inventory();

    @Test
    void everyTableThatLeadsToAPersonIsInIt() {
        Set<String> missing = leadingToPeople();
        missing.removeAll(known());
        missing.removeAll(Inventory.EXEMPT.keySet());

        assertThat(missing).as("tables of people that no domain declares in its Holdings").isEmpty();
    }

    @Test
    void aNewTableIsNoticed() {
        run("create table zz_diary (id uuid primary key, user_id uuid references users (id))");
        run("create table zz_diary_page (id uuid primary key, diary_id uuid references zz_diary (id))");
        run("create table zz_loose (id uuid primary key, actor_id uuid)");
        try {
            assertThat(leadingToPeople()).contains("zz_diary", "zz_diary_page", "zz_loose");
        } finally {
            run("drop table zz_diary_page, zz_diary, zz_loose");
        }
    }

    @Test
    void everythingInItIsThereAndHasItsReason() {
        Set<String> tables = rows("select table_name::text from information_schema.tables where table_schema = 'public'").stream()
                .map(row -> (String) row[0]).collect(Collectors.toSet());

        assertThat(tables).containsAll(known()).containsAll(Inventory.EXEMPT.keySet());
        assertThat(inventory.tables()).doesNotHaveDuplicates().allSatisfy(holding ->
                assertThat(holding.fate() == Fate.ERASED || !holding.reason().isBlank()).as(holding.table()).isTrue());
        assertThat(Inventory.EXEMPT.values()).noneMatch(String::isBlank);
    }

    @Test
    void thePersonGoesLast() {
        assertThat(inventory.tables().getLast().table()).isEqualTo("users");
    }

    private Set<String> known() {
        return inventory.tables().stream().map(Holding::table).collect(Collectors.toSet());
    }

    private static Set<String> leadingToPeople() {
        return rows(LEADS_TO_A_PERSON).stream().map(row -> (String) row[0]).collect(Collectors.toCollection(TreeSet::new));
    }
}
