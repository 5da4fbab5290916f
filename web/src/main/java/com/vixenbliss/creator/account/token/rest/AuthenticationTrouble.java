package com.vixenbliss.creator.account.token.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * When it could not be found out who the caller is, because the database is away, the answer is 503 and not 401: a client
 * that hears 401 throws its tokens away. The mechanism cannot answer itself, so what happened is raised again here, where
 * it is mapped like any other failure.
 */
@Provider
@PreMatching
public class AuthenticationTrouble implements ContainerRequestFilter {

    private static final String ATTRIBUTE = AuthenticationTrouble.class.getName();

    @Context
    private HttpServletRequest request;

    static void keep(HttpServletRequest request, RuntimeException trouble) {
        request.setAttribute(ATTRIBUTE, trouble);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(ATTRIBUTE) instanceof RuntimeException trouble) {
            throw trouble;
        }
    }
}
