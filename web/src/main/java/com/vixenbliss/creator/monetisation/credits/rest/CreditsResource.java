package com.vixenbliss.creator.monetisation.credits.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.monetisation.credits.CreditBooks;
import com.vixenbliss.creator.monetisation.credits.CreditEntry;
import com.vixenbliss.creator.monetisation.credits.CreditStatement;
import com.vixenbliss.creator.monetisation.credits.CreditsService;
import com.vixenbliss.creator.monetisation.credits.Prices;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's Sparks, and whether everybody's add up. */
@Path("/credits")
@RequestScoped
@Tag(name = "Companion")
@RolesAllowed(Role.FAN)
@Produces(MediaType.APPLICATION_JSON)
public class CreditsResource {

    private final CurrentCaller current;
    private final CreditsService credits;
    private final CreditStatement statement;
    private final CreditBooks books;
    private final Prices prices;

    @Inject
    public CreditsResource(
            CurrentCaller current, CreditsService credits, CreditStatement statement, CreditBooks books, Prices prices) {
        this.current = current;
        this.credits = credits;
        this.statement = statement;
        this.books = books;
        this.prices = prices;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public CreditsResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Operation(summary = "My Sparks and what things cost", description = "What is under way holds Sparks back: they are `reserved` "
            + "until it is done, then they leave the balance, or until it came to nothing, then they are `available` again.")
    public Purse balance() {
        return Purse.of(credits.balance(current.caller().userId()), prices);
    }

    @GET
    @Path("/ledger")
    @Operation(summary = "What came and went, newest first; the amounts of all entries sum to the balance")
    public Page<CreditEntry> ledger(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return statement.list(current.caller().userId(), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("/verification")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Verify that everybody's Sparks add up", description = "Computes anew what the books imply, as of one "
            + "moment: that each transaction sums to zero, that each balance is the sum of its entries, that what is reserved is "
            + "what is held, and that what was spent was booked. Also tells reservations that nobody has resolved for long.")
    public CreditBooks.Verification verify() {
        return books.verify();
    }
}
