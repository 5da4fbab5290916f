package com.vixenbliss.creator.platform.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/**
 * Stands before the binder: first {@link JsonText}, then binding, whose complaints become refusals of ours. A resource that
 * asks for the bytes themselves judges them itself.
 */
@Provider
public class JsonGuard implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType()) || context.getType() == InputStream.class) {
            return context.proceed();
        }
        byte[] body = context.getInputStream().readAllBytes();
        if (body.length > 0) {
            JsonText.check(body);
        }
        context.setInputStream(new ByteArrayInputStream(body));
        Object value = bind(context);
        if (value == null && isRequired(context)) {
            throw new Fault(Kind.MALFORMED, "malformed", "A JSON body is needed here.");
        }
        return value;
    }

    private static Object bind(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JacksonException notWanted) {
            throw UnwantedJson.refusal(notWanted);
        }
    }

    private static boolean isRequired(ReaderInterceptorContext context) {
        return Stream.of(context.getAnnotations()).anyMatch(NotNull.class::isInstance);
    }

    private static boolean isJson(MediaType type) {
        return type != null && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
