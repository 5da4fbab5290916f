package com.vixenbliss.creator.account.audit.rest;

import com.vixenbliss.creator.account.audit.AuditChain;
import com.vixenbliss.creator.account.audit.AuditFilter;
import com.vixenbliss.creator.account.audit.AuditLog;
import com.vixenbliss.creator.account.audit.AuditRecord;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who changed what: for a studio's owners and for administrators. */
@Path("audit-entries")
@RolesAllowed({Role.ADMIN, Role.STUDIO_OWNER})
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class AuditResource {

    private final AuditLog log;
    private final AuditChain chain;
    private final CurrentCaller current;

    @Inject
    public AuditResource(AuditLog log, AuditChain chain, CurrentCaller current) {
        this.log = log;
        this.chain = chain;
        this.current = current;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public AuditResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "Read the audit trail, newest first",
            description = "Owners read their studio's, administrators everybody's. `action` finds all that begin with it. "
                    + "States are digests (SHA-256): they prove what was there without keeping it.")
    public Page<AuditRecord> list(
            @QueryParam("action") String action,
            @QueryParam("actor_id") UUID actorId,
            @QueryParam("subject_id") UUID subjectId,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return log.list(current.caller(), new AuditFilter(action, actorId, subjectId), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("verification")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Verify that nobody changed the audit trail", description = "Reads the whole chain. One changed byte, "
            + "a removed or an inserted deed is found with its place. Keep `head`: with it, a trail cut off later is found too.")
    public AuditChain.Verification verify() {
        return chain.verify();
    }
}
