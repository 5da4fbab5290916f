package com.vixenbliss.creator.account.token.rest;

import com.vixenbliss.creator.account.audit.Actor;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;

/** Tells the trail who acts, before anything is done. */
@WebFilter(filterName = "actor", urlPatterns = {"/api/*", "/console/*"}, asyncSupported = true)
public class ActorFilter implements Filter {

    private final CurrentCaller current;
    private final Actor actor;

    @Inject
    public ActorFilter(CurrentCaller current, Actor actor) {
        this.current = current;
        this.actor = actor;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        current.ifKnown().ifPresent(actor::is);
        chain.doFilter(request, response);
    }
}
