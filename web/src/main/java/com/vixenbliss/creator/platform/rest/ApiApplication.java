package com.vixenbliss.creator.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The REST API. Every resource below it needs a token unless it says {@code @PermitAll}. */
@ApplicationPath(ApiApplication.BASE)
@OpenAPIDefinition(
        info = @Info(
                title = "VixenBliss Creator",
                version = "1",
                description = "AI characters: write them, chat with them, draw them, publish them. "
                        + "Errors are RFC 9457 problems; lists are paged by cursor."),
        security = @SecurityRequirement(name = "bearer"),
        tags = {
            @Tag(name = "People", description = "Registration, tokens, profile"),
            @Tag(name = "Content layer", description = "Worlds, characters, lorebooks and episode templates of a studio"),
            @Tag(name = "Companion", description = "Chat, episodes, memories, hooks, relationships")
        })
@SecurityScheme(
        securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class ApiApplication extends Application {

    /** Where the API lives; links are built from this and never from the Host header. */
    public static final String BASE = "/api/v1";
}
