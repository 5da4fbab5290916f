package com.vixenbliss.creator.account.rights;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;

/** Binds a person to a condition. */
final class Persons {

    private Persons() {}

    /** @return the place of the next parameter */
    static int bind(PreparedStatement sql, String condition, UUID userId) throws SQLException {
        int place = 1;
        for (int at = condition.indexOf('?'); at >= 0; at = condition.indexOf('?', at + 1)) {
            sql.setObject(place++, userId, Types.OTHER);
        }
        return place;
    }
}
