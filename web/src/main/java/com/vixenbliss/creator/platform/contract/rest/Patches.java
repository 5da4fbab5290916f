package com.vixenbliss.creator.platform.contract.rest;

import com.vixenbliss.creator.platform.rest.MergePatch;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A merge patch has the fields of what PUT takes at the same place, each of them optional. */
final class Patches {

    private static final String COMPONENT = "#/components/schemas/";

    private Patches() {}

    static void complete(PathItem item, OpenAPI api) {
        Operation patch = item.getPATCH();
        if (patch != null && patch.getRequestBody() != null && item.getPUT() != null) {
            Map<String, MediaType> content = patch.getRequestBody().getContent().getMediaTypes();
            if (content.containsKey(MergePatch.MEDIA_TYPE)) {
                String whole = item.getPUT().getRequestBody().getContent().getMediaTypes().values().iterator().next()
                        .getSchema().getRef();
                content.values().forEach(media -> media.setSchema(reference(whole, api)));
                patch.getRequestBody().setRequired(true);
            }
        }
    }

    private static Schema reference(String whole, OpenAPI api) {
        String draft = whole.substring(COMPONENT.length());
        String name = draft.replaceFirst("Draft$", "") + "Patch";
        api.getComponents().addSchema(name, optional(api.getComponents().getSchemas().get(draft)));
        return OASFactory.createSchema().ref(COMPONENT + name);
    }

    private static Schema optional(Schema draft) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("JSON Merge Patch (RFC 7396): what is left out stays, null clears, objects are merged.")
                .properties(new LinkedHashMap<>(draft.getProperties()));
    }
}
