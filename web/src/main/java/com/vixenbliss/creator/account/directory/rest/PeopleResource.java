package com.vixenbliss.creator.account.directory.rest;

import com.vixenbliss.creator.account.directory.PeopleDirectory;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.account.user.model.UserStatus;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody who is registered, for those who run the platform. */
@Path("users")
@RolesAllowed(Role.ADMIN)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PeopleResource {

    private final PeopleDirectory people;
    private final CurrentCaller current;

    @Inject
    public PeopleResource(PeopleDirectory people, CurrentCaller current) {
        this.people = people;
        this.current = current;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public PeopleResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Find people and their roles, the newest first",
            description = "`q` is how a name or an e-mail address begins; `status` is active or suspended.")
    public Page<PersonCard> list(
            @QueryParam("q") String words,
            @QueryParam("status") String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return people.list(current.caller(), words, status(status), PageRequest.of(limit, cursor)).map(PersonCard::of);
    }

    private static UserStatus status(String word) {
        return switch (word) {
            case null -> null;
            case "active" -> UserStatus.ACTIVE;
            case "suspended" -> UserStatus.SUSPENDED;
            default -> throw Fault.invalid("status", "must be active or suspended");
        };
    }
}
