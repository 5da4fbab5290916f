package com.vixenbliss.creator.account.token.rest;

import com.vixenbliss.creator.account.token.Jwk;
import com.vixenbliss.creator.account.token.SigningKeys;
import com.vixenbliss.creator.account.token.TokenPair;
import com.vixenbliss.creator.account.token.TokenService;
import com.vixenbliss.creator.account.user.RegistrationService;
import com.vixenbliss.creator.account.user.rest.Profile;
import com.vixenbliss.creator.platform.rest.Locations;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registering, signing in, staying signed in, signing out. Open to everybody: what is sent is the proof. */
@Path("auth")
@PermitAll
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
@SecurityRequirements
public class AuthResource {

    private static final Duration JWKS_AGE = Duration.ofMinutes(1);

    private final RegistrationService registrations;
    private final TokenService tokens;
    private final SigningKeys keys;

    @Inject
    public AuthResource(RegistrationService registrations, TokenService tokens, SigningKeys keys) {
        this.registrations = registrations;
        this.tokens = tokens;
        this.keys = keys;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public AuthResource() {
        this(null, null, null);
    }

    @POST
    @Path("register")
    @Operation(summary = "Register", description = "For adults only. An address that is registered already is 409.")
    @APIResponse(responseCode = "409", description = "Somebody is registered with this address.")
    @APIResponse(responseCode = "422", description = "Under 18, or fields that are not valid.")
    @APIResponseSchema(value = Profile.class, responseCode = "201", responseDescription = "Registered. Sign in next.")
    public Response register(@NotNull @Valid RegistrationOrder order, @Context HttpServletRequest request) {
        Profile profile = Profile.of(registrations.register(order.from(request.getRemoteAddr())));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, Locations.of("me"))
                .entity(profile)
                .build();
    }

    @POST
    @Path("token")
    @Operation(summary = "Sign in", description = "Ten wrong passwords in 15 minutes lock the address for as long.")
    @APIResponse(responseCode = "401", description = "The address or the password is wrong.")
    @APIResponse(responseCode = "429", description = "Too many wrong attempts; see Retry-After.")
    @APIResponseSchema(value = TokenPair.class, responseCode = "200", responseDescription = "An access token and the refresh token that follows it.")
    public TokenPair token(@NotNull @Valid SignInOrder order) {
        return tokens.grant(order.email(), order.password(), order.studioId());
    }

    @POST
    @Path("refresh")
    @Operation(summary = "Stay signed in", description = "Each refresh token works once. One that comes back after it was "
            + "used ends the sign-in, because somebody else has it.")
    @APIResponse(responseCode = "401", description = "Spent, revoked, expired or unknown.")
    @APIResponseSchema(value = TokenPair.class, responseCode = "200", responseDescription = "The next access token and the next refresh token.")
    public TokenPair refresh(@NotNull @Valid RefreshOrder order) {
        return tokens.refresh(order.refreshToken(), order.studioId());
    }

    @POST
    @Path("logout")
    @Operation(summary = "Sign out", description = "Ends the sign-in that the refresh token belongs to.")
    @APIResponse(responseCode = "204", description = "Signed out, whether or not the token was still good.")
    public void logout(@NotNull @Valid LogoutOrder order) {
        tokens.logout(order.refreshToken());
    }

    @GET
    @Path("jwks")
    @Operation(summary = "The public keys of our access tokens")
    @APIResponseSchema(Jwk.KeySet.class)
    public Response jwks() {
        Jwk.KeySet published = keys.published();
        CacheControl cache = new CacheControl();
        cache.setMaxAge((int) JWKS_AGE.toSeconds());
        return Response.ok(published).cacheControl(cache).build();
    }
}
