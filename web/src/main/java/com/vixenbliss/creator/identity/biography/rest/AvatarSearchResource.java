package com.vixenbliss.creator.identity.biography.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.identity.avatar.AvatarView;
import com.vixenbliss.creator.identity.avatar.AvatarViews;
import com.vixenbliss.creator.identity.biography.BiographyHit;
import com.vixenbliss.creator.identity.biography.BiographySearch;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Identities by what they are. */
@Path("/avatars/search")
@RequestScoped
@Tag(name = "Avatars")
@RolesAllowed(Role.STUDIO)
@Produces(MediaType.APPLICATION_JSON)
public class AvatarSearchResource {

    private static final int LONGEST = 500;

    private final CurrentCaller current;
    private final BiographySearch search;
    private final AvatarViews avatars;

    @Inject
    public AvatarSearchResource(CurrentCaller current, BiographySearch search, AvatarViews avatars) {
        this.current = current;
        this.search = search;
        this.avatars = avatars;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public AvatarSearchResource() {
        this(null, null, null);
    }

    @GET
    @Operation(
            summary = "Find identities by biography",
            description = "By words and by meaning together, best first. `by_words` and `by_meaning` are the places in either order; 0 "
                    + "where it is not in it. Where no model embeds, or none answers within three seconds, words alone decide. Whoever "
                    + "seeks nothing finds nobody.")
    @APIResponseSchema(FoundAvatars.class)
    public CompletionStage<FoundAvatars> find(
            @Parameter(description = "What it should be: words, or a sentence") @QueryParam("q") String query,
            @QueryParam("limit") Integer limit) {
        if (query == null || query.isBlank()) {
            return CompletableFuture.completedStage(FoundAvatars.NONE);
        }
        if (query.length() > LONGEST) {
            throw Fault.invalid("q", "must be at most " + LONGEST + " characters");
        }
        UUID studio = current.caller().studio();
        return search.find(studio, query, PageRequest.of(limit, null).limit()).thenApply(hits -> found(studio, hits));
    }

    private FoundAvatars found(UUID studio, List<BiographyHit> hits) {
        Map<UUID, AvatarView> views = avatars.some(studio, hits.stream().map(BiographyHit::avatarId).toList()).stream()
                .collect(Collectors.toMap(AvatarView::id, Function.identity()));
        return new FoundAvatars(hits.stream().filter(hit -> views.containsKey(hit.avatarId()))
                .map(hit -> new FoundAvatars.Found(views.get(hit.avatarId()), hit.score(), hit.byWords(), hit.byMeaning())).toList());
    }
}
