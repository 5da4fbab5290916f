package com.vixenbliss.creator.platform.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Gives RESTEasy the platform's strict binder, which at this edge also brings every text to Unicode form NFC. */
@Provider
public class JsonBinding implements ContextResolver<ObjectMapper> {

    private static final ObjectMapper EDGE = Json.strict()
            .copy()
            .registerModule(new SimpleModule("edge").addDeserializer(String.class, new NormalText()));

    /** The binder of requests and answers. */
    public static ObjectMapper edge() {
        return EDGE;
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return EDGE;
    }
}
