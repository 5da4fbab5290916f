package com.vixenbliss.creator.account.token.rest;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The caller of this request, for resources and console pages alike. Ask on the request's own thread and pass the
 * {@link Caller} on: other threads have no request.
 */
@Named
@RequestScoped
public class CurrentCaller {

    private static final String ATTRIBUTE = Caller.class.getName();

    private final HttpServletRequest request;

    @Inject
    public CurrentCaller(HttpServletRequest request) {
        this.request = request;
    }

    /** For the CDI client proxy only. */
    protected CurrentCaller() {
        this(null);
    }

    /** @throws Fault {@code UNAUTHENTICATED} when nobody has proved who he is */
    public Caller caller() {
        return ifKnown().orElseThrow(() ->
                new Fault(Kind.UNAUTHENTICATED, "unauthenticated", "Sign in first: this needs a valid access token."));
    }

    /** The caller of an open resource, who need not be anybody. */
    public Optional<Caller> ifKnown() {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    /** Only the authentication mechanism says who it is; clients cannot set attributes. */
    static void is(HttpServletRequest request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
