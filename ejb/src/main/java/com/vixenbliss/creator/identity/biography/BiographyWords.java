package com.vixenbliss.creator.identity.biography;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Finds identities by the words of their name, niche and biography, in any language: by beginnings of words, without stemming. */
@ApplicationScoped
public class BiographyWords {

    private static final int MOST_WORDS = 12;

    /** Of two that hold as many of the words, the one where they stand nearer. Parameters: words, studio, words, how many. */
    private static final String FIND = """
            select a.id from avatars a
             where a.search @@ to_tsquery('simple', ?) and a.studio_id = ? and a.status <> 'archived'
             order by ts_rank_cd(a.search, to_tsquery('simple', ?)) desc, a.id desc limit ?
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** Best first; none when the query holds no word. */
    List<UUID> find(UUID studioId, String query, int limit) throws SQLException {
        String words = anyOf(query);
        if (words.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(FIND)) {
            sql.setString(1, words);
            sql.setObject(2, studioId, Types.OTHER);
            sql.setString(3, words);
            sql.setInt(4, limit);
            List<UUID> found = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    /** "coffee and rain" becomes {@code coffee:* | and:* | rain:*}; nothing of it can be an operator. */
    private static String anyOf(String query) {
        return Arrays.stream(query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1).distinct().limit(MOST_WORDS)
                .map(word -> word + ":*").collect(Collectors.joining(" | "));
    }
}
