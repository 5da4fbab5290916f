package com.vixenbliss.creator.account.operations.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.job.JobView;
import com.vixenbliss.creator.platform.job.Jobs;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Jobs that run by themselves, for those who run the platform. */
@Path("jobs")
@RolesAllowed(Role.ADMIN)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class JobResource {

    private final Jobs jobs;
    private final CurrentCaller current;

    @Inject
    public JobResource(Jobs jobs, CurrentCaller current) {
        this.jobs = jobs;
        this.current = current;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public JobResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "List the jobs, each with its last run")
    public Page<JobView> list() {
        return new Page<>(jobs.list(current.caller()), null);
    }

    @GET
    @Path("{name}")
    @Operation(summary = "Read a job and how its last ten runs went", description = "A run tells its progress while it goes on.")
    public JobView find(@PathParam("name") String name) {
        return jobs.find(current.caller(), name);
    }

    @POST
    @Path("{name}/start")
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    @Operation(summary = "Start a job before it is due",
            description = "One that failed or was stopped goes on where it was. 409 while it runs, on whatever node.")
    public Response start(@PathParam("name") String name, @Context UriInfo here) {
        JobView job = jobs.start(current.caller(), name);
        return Response.accepted(job).location(here.getBaseUriBuilder().path("jobs/{name}").build(name)).build();
    }
}
