package com.vixenbliss.creator.companion.evidence;

import com.vixenbliss.creator.companion.evidence.Facts.Link;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which names stand for one claim. A claim goes by the name under which it was first said. */
final class Claims {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> ages = new HashMap<>();

    /** @param own in the order in which it was said */
    Claims(List<Evidence> own, Collection<Kept> kept, Collection<Link> links) {
        own.forEach(one -> ages.putIfAbsent(one.saidKey(), ages.size()));
        kept.forEach(one -> ages.putIfAbsent(one.claimKey(), ages.size()));
        own.stream().filter(one -> !one.valueWords().isEmpty())
                .collect(Collectors.groupingBy(Evidence::valueWords)).values().forEach(this::joinAlike);
        Map<UUID, Evidence> byId = own.stream().collect(Collectors.toMap(Evidence::id, one -> one));
        links.stream().filter(link -> byId.containsKey(link.oneId()) && byId.containsKey(link.otherId()))
                .forEach(link -> join(byId.get(link.oneId()).saidKey(), byId.get(link.otherId()).saidKey()));
    }

    /** The name of the claim that goes by this name too. */
    String of(String key) {
        String root = key;
        while (!parents.getOrDefault(root, root).equals(root)) {
            root = parents.get(root);
        }
        return root;
    }

    private void joinAlike(List<Evidence> oneValue) {
        List<Evidence> wordings = List.copyOf(oneValue.stream().collect(Collectors.toMap(
                one -> List.of(one.saidKey(), one.type(), one.canon(), one.summary(), one.ends()), one -> one,
                (first, again) -> first, LinkedHashMap::new)).values());
        for (Evidence one : wordings) {
            wordings.stream()
                    .filter(other -> !of(one.saidKey()).equals(of(other.saidKey())) && Sameness.alike(one, other))
                    .forEach(other -> join(one.saidKey(), other.saidKey()));
        }
    }

    private void join(String one, String other) {
        String these = of(one);
        String those = of(other);
        boolean older = ages.getOrDefault(these, Integer.MAX_VALUE) <= ages.getOrDefault(those, Integer.MAX_VALUE);
        parents.put(older ? those : these, older ? these : those);
    }
}
