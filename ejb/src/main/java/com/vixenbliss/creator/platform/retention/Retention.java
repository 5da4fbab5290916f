package com.vixenbliss.creator.platform.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules of all domains, those that keep things for good left out. */
@ApplicationScoped
public class Retention {

    private final List<RetentionRule> rules;

    @Inject
    public Retention(@Any Instance<RetentionRules> domains) {
        this(domains.stream());
    }

    /** Of these domains. */
    public Retention(Stream<RetentionRules> domains) {
        rules = domains.flatMap(domain -> domain.rules().stream())
                .filter(rule -> rule.keep().isPresent())
                .sorted(Comparator.comparing(RetentionRule::name)).toList();
    }

    /** For the CDI client proxy only. */
    protected Retention() {
        this(Stream.of());
    }

    /** In the order of their names, which is the same at every start. */
    public List<RetentionRule> rules() {
        return rules;
    }
}
