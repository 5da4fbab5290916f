package com.vixenbliss.creator.platform.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;

/** A resource method of which nobody said who may call it can be called by nobody. */
@Provider
public class DenyByDefault implements DynamicFeature {

    private static final List<Class<? extends Annotation>> SAID =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        if (!isSaid(route.getResourceMethod()) && !isSaid(route.getResourceClass())) {
            context.register(new Nobody());
        }
    }

    private static boolean isSaid(AnnotatedElement element) {
        return SAID.stream().anyMatch(element::isAnnotationPresent);
    }

    @Priority(Priorities.AUTHORIZATION)
    private static final class Nobody implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            throw new ForbiddenException();
        }
    }
}
