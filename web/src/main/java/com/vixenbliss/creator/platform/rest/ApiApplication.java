package com.vixenbliss.creator.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
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
                contact = @Contact(name = "Whoever operates this platform"),
                description = "AI characters: write them, chat with them, draw them, publish them. Names are snake_case, "
                        + "times RFC 3339 in UTC; a field without a value is left out. A field that is not described here "
                        + "may appear in answers: ignore it; in a request it is a 422. Errors are RFC 9457 problems; "
                        + "lists are paged by cursor. Every answer carries X-Request-Id, the caller's own if it sent one."),
        security = @SecurityRequirement(name = "bearer"),
        tags = {
            @Tag(name = "People", description = "Registration, tokens, profile"),
            @Tag(name = "Content layer", description = "Worlds, characters, lorebooks and episode templates of a studio"),
            @Tag(name = "Companion", description = "Chat, episodes, memories, hooks, relationships"),
            @Tag(name = "Avatar kits", description = "How characters look: their words, their anchor, their variants"),
            @Tag(name = "Avatars", description = "Public identities: how they are made, what their models are trained with"),
            @Tag(name = "Images", description = "Pictures wherever they turn up: whether they are ours"),
            @Tag(name = "Scenes", description = "Pictures of the moments of an episode"),
            @Tag(name = "Content", description = "Batches of content and their pieces, made of a studio's identities"),
            @Tag(name = "Costs", description = "What is paid to providers, what may be, and how they are doing"),
            @Tag(name = "Webhooks", description = "What providers tell the platform"),
            @Tag(name = "Operations", description = "What went wrong for good, and trying it again")
        })
@SecurityScheme(
        securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class ApiApplication extends Application {

    /** Where the API lives; links are built from this and never from the Host header. */
    public static final String BASE = "/api/v1";
}
