package com.vixenbliss.creator.account.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is held about people, over all domains. */
@ApplicationScoped
public class Inventory {

    /** Tables that lead to a person by a column and are in no export, with the reason. */
    public static final Map<String, String> EXEMPT = Map.of(
            "erasures", "made when the account is closed; holds an id that leads to nobody, counts and the receipt",
            "avatar_assets", "pictures of a studio's characters; the images that they point at are nobody's but the studio's",
            "content_pieces", "pictures of a studio's identities; the images that they point at are nobody's but the studio's",
            "assets", "what is cut from pictures of content_pieces",
            "dataset_images", "pictures that a studio's identities are trained with; the images that they point at are the studio's");

    private final List<Holdings> domains;
    private final List<Belongings> belongings;

    @Inject
    public Inventory(@Any Instance<Holdings> domains, @Any Instance<Belongings> belongings) {
        this(domains.stream(), belongings.stream());
    }

    Inventory(Stream<Holdings> domains) {
        this(domains, Stream.empty());
    }

    Inventory(Stream<Holdings> domains, Stream<Belongings> belongings) {
        this.domains = domains.sorted(Comparator.comparing(Holdings::height).reversed()).toList();
        this.belongings = belongings.sorted(Comparator.comparing(Belongings::word)).toList();
    }

    /** For the CDI client proxy only. */
    protected Inventory() {
        this(Stream.empty());
    }

    /** In the order of erasing. */
    List<Holdings> domains() {
        return domains;
    }

    /** What lies outside of the database. */
    List<Belongings> belongings() {
        return belongings;
    }

    /** All tables, in the order of erasing. */
    List<Holding> tables() {
        return domains.stream().flatMap(domain -> domain.tables().stream()).toList();
    }

    /** How many tables an erasure has to see to. */
    long touched() {
        return tables().stream().filter(holding -> holding.fate() != Holding.Fate.KEPT).count();
    }
}
