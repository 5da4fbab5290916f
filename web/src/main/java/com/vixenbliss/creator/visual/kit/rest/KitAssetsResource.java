package com.vixenbliss.creator.visual.kit.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.AssetService;
import com.vixenbliss.creator.visual.kit.AssetView;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All pictures of a kit: those that are there, and those that are being drawn. */
@Path("/avatar-kits/{id}/assets")
@RequestScoped
@Tag(name = "Avatar kits")
@Produces(MediaType.APPLICATION_JSON)
public class KitAssetsResource {

    private final CurrentCaller current;
    private final AssetService assets;

    @Inject
    public KitAssetsResource(CurrentCaller current, AssetService assets) {
        this.current = current;
        this.assets = assets;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public KitAssetsResource() {
        this(null, null);
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(
            summary = "List a kit's pictures, newest first",
            description = "Addresses of pictures are good until `urls_expire_at`, for whoever has them. Where the licence of a real "
                    + "person has ended there are none.")
    public Page<AssetView> list(
            @PathParam("id") UUID id,
            @QueryParam("type") AssetType type,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return assets.list(current.caller().studio(), id, type, PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{asset_id}")
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "Read one picture of a kit")
    public AssetView get(@PathParam("id") UUID id, @PathParam("asset_id") UUID assetId) {
        return assets.get(current.caller().studio(), id, assetId);
    }

    @DELETE
    @Path("{asset_id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Delete a picture of a kit",
            description = "409 for the kit's anchor: choose another one first. What is being drawn is stopped.")
    public void delete(@PathParam("id") UUID id, @PathParam("asset_id") UUID assetId) {
        assets.delete(current.caller().studio(), id, assetId);
    }
}
