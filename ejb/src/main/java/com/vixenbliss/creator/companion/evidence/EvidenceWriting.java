package com.vixenbliss.creator.companion.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.vixenbliss.creator.companion.evidence.Evidence.Source;
import com.vixenbliss.creator.companion.evidence.Facts.Link;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.platform.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Replaces what a line bore and derives anew the memories that this touches. Works on a connection that is not in
 * autocommit and holds the lock of the pair's relationship, which keeps two lines of a pair from being learned at once.
 */
public final class EvidenceWriting {

    private static final TypeReference<List<Evidence>> LIST = new TypeReference<>() {};

    private final Connection connection;

    public EvidenceWriting(Connection connection) {
        this.connection = connection;
    }

    /**
     * What is learned from a line takes the place of what was learned from it before.
     *
     * @return the memories that are new
     */
    public List<Fact> learn(Source source, Collection<Learned> learned) throws SQLException {
        List<Evidence> old = ofLine(source.messageId());
        Map<String, Evidence> said = new LinkedHashMap<>();
        for (Learned one : learned) {
            Evidence evidence = Evidence.of(one, source, said.size()).after(old);
            said.put(evidence.saidKey(), evidence);
        }
        return rewrite(source, old, List.copyOf(said.values()));
    }

    /** The line says nothing any more. */
    public void withdraw(Source source) throws SQLException {
        rewrite(source, ofLine(source.messageId()), List.of());
    }

    /** Derives some claims anew, because something else than their evidence has changed. */
    public void derive(Source pair, Collection<String> claims) throws SQLException {
        apply(pair, Set.of(), List.of(), load(pair, claims, Set.of()));
    }

    private List<Fact> rewrite(Source source, List<Evidence> old, List<Evidence> said) throws SQLException {
        Set<UUID> withdrawn = old.stream().map(Evidence::id).collect(Collectors.toSet());
        if (withdrawn.isEmpty() && said.isEmpty()) {
            return List.of();
        }
        Set<String> claims = new HashSet<>();
        old.forEach(one -> claims.addAll(names(one)));
        said.forEach(one -> claims.addAll(names(one)));
        Set<String> values = said.stream().map(Evidence::valueWords).filter(value -> !value.isEmpty()).collect(Collectors.toSet());
        return apply(source, withdrawn, said, load(source, claims, values));
    }

    private List<Fact> apply(Source source, Set<UUID> withdrawn, List<Evidence> said, Loaded loaded) throws SQLException {
        List<Evidence> present = new ArrayList<>(said);
        loaded.evidence().stream().filter(one -> !withdrawn.contains(one.id())).forEach(present::add);
        Facts facts = Facts.of(present, loaded.kept(), loaded.ended(), loaded.links(), loaded.claims());
        Rewriting rewriting = Rewriting.of(source, loaded.evidence(), withdrawn, said, facts);
        write(rewriting);
        Set<UUID> fresh = said.stream().map(Evidence::id).collect(Collectors.toSet());
        return facts.facts().stream().filter(fact -> fresh.contains(fact.id())).toList();
    }

    private static Set<String> names(Evidence one) {
        Set<String> names = new HashSet<>(one.ends());
        names.add(one.claimKey());
        names.add(one.saidKey());
        return names;
    }

    /** Loads until nothing more belongs to it: a claim goes by several names, and what it ends is derived with it. */
    private Loaded load(Source pair, Collection<String> wanted, Set<String> values) throws SQLException {
        Set<String> claims = new HashSet<>(wanted);
        boolean grown = true;
        Loaded loaded = null;
        while (grown) {
            loaded = query(pair, claims, values);
            Set<String> more = new HashSet<>();
            for (Evidence one : loaded.evidence()) {
                if (claims.contains(one.claimKey()) || claims.contains(one.saidKey()) || values.contains(one.valueWords())) {
                    more.addAll(names(one));
                }
            }
            grown = claims.addAll(more);
        }
        return new Loaded(loaded.evidence(), loaded.kept(), loaded.ended(), loaded.links(), claims);
    }

    private Loaded query(Source pair, Set<String> claims, Set<String> values) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(EvidenceSql.LOAD)) {
            Object[] in = {
                pair.userId(), pair.characterId(), claims, claims, values, pair.userId(), pair.characterId(), claims,
                pair.userId(), pair.characterId(), claims, pair.userId(), pair.characterId(), claims,
                pair.userId(), pair.characterId(), claims, claims};
            for (int at = 0; at < in.length; at++) {
                if (in[at] instanceof Collection<?> names) {
                    sql.setArray(at + 1, connection.createArrayOf("text", names.toArray()));
                } else {
                    sql.setObject(at + 1, in[at], Types.OTHER);
                }
            }
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return Json.lenient().readValue(row.getString(1), Loaded.class);
            }
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("Evidence cannot be read", unreadable);
        }
    }

    private List<Evidence> ofLine(UUID messageId) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(EvidenceSql.OF_LINE)) {
            sql.setObject(1, messageId, Types.OTHER);
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return Json.lenient().readValue(row.getString(1), LIST);
            }
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("Evidence cannot be read", unreadable);
        }
    }

    private void write(Rewriting rewriting) throws SQLException {
        try {
            String json = Json.lenient().writeValueAsString(rewriting);
            for (String statement : List.of(EvidenceSql.CLEAR, EvidenceSql.WRITE)) {
                try (PreparedStatement sql = connection.prepareStatement(statement)) {
                    sql.setString(1, json);
                    sql.executeUpdate();
                }
            }
        } catch (JsonProcessingException unwritable) {
            throw new SQLException("What was derived cannot be written", unwritable);
        }
    }

    /** @param claims all names of the claims that are loaded; null while they are being found */
    private record Loaded(
            List<Evidence> evidence, List<Kept> kept, List<Ended> ended, List<Link> links, Set<String> claims) {}
}
