package com.vixenbliss.creator.platform.retention;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs rules as the job does. */
public final class Rows {

    private Rows() {}

    /** All pages of a rule, two rows at a time. */
    public static List<Aged> over(RetentionRule rule) throws SQLException {
        List<Aged> all = new ArrayList<>();
        for (List<Aged> page = rule.over(null, 2); !page.isEmpty(); page = rule.over(all.getLast(), 2)) {
            all.addAll(page);
        }
        return all;
    }

    /** Lets all of them go. */
    public static int letGo(RetentionRule rule) throws SQLException {
        return rule.letGo(over(rule));
    }

    /** The rule of that name. */
    public static RetentionRule named(RetentionRules rules, String name) {
        return rules.rules().stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
    }
}
