package com.vixenbliss.creator.account.operations.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.message.DeadLetter;
import com.vixenbliss.creator.platform.message.DeadLetters;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue of what failed for good, for those who run the platform. */
@Path("dead-letters")
@RolesAllowed(Role.ADMIN)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class DeadLetterResource {

    private final DeadLetters letters;
    private final CurrentCaller current;

    @Inject
    public DeadLetterResource(DeadLetters letters, CurrentCaller current) {
        this.letters = letters;
        this.current = current;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public DeadLetterResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "List what failed for good, the oldest first", description = "At most 200 at a time.")
    public Page<DeadLetter> list() {
        return new Page<>(letters.list(current.caller()), null);
    }

    @POST
    @Path("{id}/redeliver")
    @Operation(summary = "Send a dead letter back to the queue where it failed",
            description = "409 for a letter that only says that an exchange was given up: have it tried again, at /failed-exchanges.")
    public void redeliver(@PathParam("id") String id) {
        letters.redeliver(current.caller(), id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Throw a dead letter away")
    public void discard(@PathParam("id") String id) {
        letters.discard(current.caller(), id);
    }
}
