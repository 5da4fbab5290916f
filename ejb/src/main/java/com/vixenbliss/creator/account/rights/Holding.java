package com.vixenbliss.creator.account.rights;

import java.util.List;
import java.util.Optional;

/**
 * One table in which rows belong to people.
 *
 * @param table its name in the database
 * @param ofPerson the condition that a row {@code t} is of a person; each question mark is the person's id
 * @param fate what an erasure does to the rows
 * @param withheld columns that an export leaves out: secrets, hashes, and what another column says already
 * @param more an expression of type {@code jsonb} that an export adds to each row; null for none
 * @param nobody the assignment by which an erasure makes a row nobody's; null unless the fate is {@code PSEUDONYMISED}
 * @param reason why rows are kept, for the receipt; null where none are
 */
public record Holding(
        String table, String ofPerson, Fate fate, List<String> withheld, String more, String nobody, String reason) {

    /** What becomes of rows when their person is erased. */
    public enum Fate {
        /** They are deleted. */
        ERASED,
        /** They stay and no longer say whose they were. */
        PSEUDONYMISED,
        /** They stay as they are, for a reason. */
        KEPT
    }

    public Holding {
        withheld = List.copyOf(withheld);
    }

    /** A table whose rows are erased. */
    public static Holding erased(String table, String ofPerson) {
        return new Holding(table, ofPerson, Fate.ERASED, List.of(), null, null, null);
    }

    /** A table whose rows outlive the person without a name. */
    public static Holding pseudonymised(String table, String ofPerson, String nobody, String reason) {
        return new Holding(table, ofPerson, Fate.PSEUDONYMISED, List.of(), null, nobody, reason);
    }

    /** A table whose rows may not go. */
    public static Holding kept(String table, String ofPerson, String reason) {
        return new Holding(table, ofPerson, Fate.KEPT, List.of(), null, null, reason);
    }

    public Holding without(String... columns) {
        return new Holding(table, ofPerson, fate, List.of(columns), more, nobody, reason);
    }

    public Holding with(String expression) {
        return new Holding(table, ofPerson, fate, withheld, expression, nobody, reason);
    }

    /** Each row as one JSON text. */
    String select() {
        String row = "to_jsonb(t) - array[" + String.join(", ", withheld.stream().map(name -> "'" + name + "'").toList()) + "]::text[]";
        return "select (" + row + (more == null ? "" : " || " + more) + ")::text from " + table + " t where " + ofPerson;
    }

    String count() {
        return "select count(*) from " + table + " t where " + ofPerson;
    }

    /** Lets go of some rows; empty when all are kept. The last parameter is how many at most. */
    Optional<String> letGo() {
        String some = " where t.ctid = any (array(select t.ctid from " + table + " t where " + ofPerson + " limit ?))";
        return switch (fate) {
            case ERASED -> Optional.of("delete from " + table + " t" + some);
            case PSEUDONYMISED -> Optional.of("update " + table + " t set " + nobody + some);
            case KEPT -> Optional.empty();
        };
    }
}
