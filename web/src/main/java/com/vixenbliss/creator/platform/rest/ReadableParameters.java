package com.vixenbliss.creator.platform.rest;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads ids, numbers, dates and words of an enum from the URL. An unreadable id in the path is a thing that is not
 * there (404); an unreadable query parameter is named (422).
 */
@Provider
public class ReadableParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, ReadableParameters::uuid,
            Integer.class, Integer::valueOf,
            Boolean.class, ReadableParameters::bool,
            Instant.class, Instant::parse,
            LocalDate.class, LocalDate::parse);

    @Override
    @SuppressWarnings("unchecked") // each reader returns the type under which it is filed
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = type.isEnum() ? text -> word(type, text) : READERS.get(type);
        return reader == null ? null : new Converter<>((Function<String, T>) reader, annotations);
    }

    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Object word(Class<?> type, String text) {
        for (Object word : type.getEnumConstants()) {
            if (((Enum<?>) word).name().toLowerCase(Locale.ROOT).equals(text)) {
                return word;
            }
        }
        throw new IllegalArgumentException("no such word");
    }

    private record Converter<T>(Function<String, T> reader, Annotation[] annotations) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (RuntimeException unreadable) {
                throw refusal();
            }
        }

        private Fault refusal() {
            for (Annotation annotation : annotations) {
                if (annotation instanceof QueryParam query) {
                    return Fault.invalid(query.value(), "cannot be read");
                }
                if (annotation instanceof PathParam) {
                    return new Fault(Kind.NOT_FOUND, "not-found", "There is nothing here.");
                }
            }
            return new Fault(Kind.MALFORMED, "malformed", "A parameter cannot be read.");
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : String.valueOf(value);
        }
    }
}
