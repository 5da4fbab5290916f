package com.vixenbliss.creator.platform.webhook.rest;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.rest.BodyLimit;
import com.vixenbliss.creator.platform.webhook.StandardWebhooks;
import com.vixenbliss.creator.platform.webhook.StandardWebhooks.Doubt;
import com.vixenbliss.creator.platform.webhook.StandardWebhooks.Signing;
import com.vixenbliss.creator.platform.webhook.WebhookInbox;
import com.vixenbliss.creator.platform.webhook.WebhookSecrets;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What Replicate tells of the pictures that were ordered there. No token: the signature is the proof. */
@Path("webhooks/replicate")
@PermitAll
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@SecurityRequirements
public class ReplicateWebhookResource {

    private static final String PROVIDER = "replicate";
    private static final int LONGEST_ID = 200;
    private static final long LARGEST = 512_000;

    private final WebhookSecrets secrets;
    private final WebhookInbox inbox;
    private final Clock clock;

    @Inject
    public ReplicateWebhookResource(WebhookSecrets secrets, WebhookInbox inbox, Clock clock) {
        this.secrets = secrets;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public ReplicateWebhookResource() {
        this(null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @BodyLimit(LARGEST)
    @Operation(summary = "Take a webhook of Replicate", description = "Signed as Standard Webhooks has it, five minutes old at most. "
            + "It is kept, answered, and then acted upon; one that comes again is answered alike and acted upon once.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(name = "succeeded", value = """
                    {"id": "ufawqhfynnddngldkgtslldrkq", "model": "black-forest-labs/flux-schnell", "status": "succeeded",
                     "output": ["https://replicate.delivery/xezq/abc/out-0.png"], "error": null}""")))
    @APIResponse(responseCode = "401", description = "Not signed, signed by somebody else, or too old; nothing is kept.")
    @APIResponseSchema(value = WebhookReceipt.class, responseCode = "200", responseDescription = "Kept, now or before.")
    public WebhookReceipt take(
            @HeaderParam("webhook-id") String id,
            @HeaderParam("webhook-timestamp") String timestamp,
            @HeaderParam("webhook-signature") String signature,
            InputStream body) throws IOException {
        byte[] bytes = body.readAllBytes();
        Optional<Doubt> doubt = id != null && id.length() > LONGEST_ID
                ? Optional.of(Doubt.MALFORMED)
                : StandardWebhooks.verify(secrets.replicate(), new Signing(id, timestamp, signature), bytes, clock.instant());
        if (doubt.isPresent()) {
            Meters.count("webhooks.received", "provider", PROVIDER, "outcome", Meters.word(doubt.get()));
            throw new Fault(Kind.UNAUTHENTICATED, "webhook-not-believed", "The webhook's signature is not good, or it is too old.");
        }
        return new WebhookReceipt(!inbox.receive(PROVIDER, id, bytes));
    }
}
