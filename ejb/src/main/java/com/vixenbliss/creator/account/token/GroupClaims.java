package com.vixenbliss.creator.account.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which of our groups an outside token allows. */
@ApplicationScoped
public class GroupClaims {

    private static final Set<String> OURS = Set.of(Role.FAN, Role.STUDIO, Role.ADMIN, Role.PARTNER);

    private final String claim;
    private final Map<String, String> names;

    /**
     * @param claim where the issuer lists a person's groups
     * @param names {@code JWT_GROUP_NAMES}: its names for ours, as {@code creators:studio,people:fan}; ours are understood
     */
    @Inject
    public GroupClaims(
            @ConfigProperty(name = "JWT_GROUPS_CLAIM", defaultValue = "groups") String claim,
            @ConfigProperty(name = "JWT_GROUP_NAMES") Optional<List<String>> names) {
        this.claim = claim;
        this.names = names.orElse(List.of()).stream()
                .map(pair -> pair.strip().split(":", 2))
                .collect(java.util.stream.Collectors.toUnmodifiableMap(pair -> pair[0], pair -> ours(pair[1])));
    }

    /** For the CDI client proxy only. */
    protected GroupClaims() {
        this("groups", Optional.empty());
    }

    /** All of our groups when the token does not speak of groups. */
    Set<String> of(JsonNode claims) {
        JsonNode listed = claims.path(claim);
        if (!listed.isArray()) {
            return listed.isMissingNode() ? OURS : Set.of();
        }
        Set<String> allowed = new HashSet<>();
        listed.forEach(name -> allowed.add(names.getOrDefault(name.asText(), name.asText())));
        allowed.retainAll(OURS);
        return allowed;
    }

    private static String ours(String name) {
        if (!OURS.contains(name)) {
            throw new IllegalArgumentException("JWT_GROUP_NAMES must map to one of " + OURS + ", not to " + name);
        }
        return name;
    }
}
