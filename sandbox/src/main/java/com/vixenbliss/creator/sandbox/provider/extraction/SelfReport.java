package com.vixenbliss.creator.sandbox.provider.extraction;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person said about themself in one message.
 *
 * @param findings one a claim, the order in which they were said
 * @param plans what has a time
 */
public record SelfReport(List<Finding> findings, List<Plan> plans) {

    private static final Rules RULES = Rules.load();
    private static final String NAME = "person.name";

    /**
     * Reads a message.
     *
     * @param who the name by which summaries call the person
     * @param now the person's local time
     */
    public static SelfReport of(String said, String who, LocalDateTime now) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        List<Plan> plans = new ArrayList<>();
        String name = who;
        for (String clause : Clauses.of(said)) {
            Optional<Plan> plan = Plan.in(clause, name, now);
            plan.ifPresent(plans::add);
            for (Rule.Match match : RULES.matches(clause)) {
                Finding finding = match.finding(name, clause);
                name = finding.key().equals(NAME) ? finding.value() : name;
                if (plan.isEmpty() || !plan.get().covers(finding)) {
                    findings.putIfAbsent(finding.key(), finding);
                }
            }
        }
        plans.forEach(plan -> plan.finding().ifPresent(found -> findings.putIfAbsent(found.key(), found)));
        return new SelfReport(List.copyOf(findings.values()), plans);
    }

    /** The name that the person gave. */
    public Optional<String> name() {
        return findings.stream().filter(one -> one.key().equals(NAME)).map(Finding::value).findFirst();
    }

    /** How the person feels, of what was said: the strongest word counts. */
    public int valence() {
        return findings.stream()
                .mapToInt(Finding::valence)
                .reduce(0, (strongest, next) -> Math.abs(next) > Math.abs(strongest) ? next : strongest);
    }
}
