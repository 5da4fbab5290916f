package com.vixenbliss.creator.platform.json;


/** Binds JSONB columns with the platform's own binder. Named in {@code persistence.xml}. */
public final class HibernateJson extends org.hibernate.type.format.AbstractJsonFormatMapper {


    @Override
    protected <T> T fromString(CharSequence text, java.lang.reflect.Type type) {
        try {
            return Json.lenient().readValue(text.toString(), Json.lenient().constructType(type));
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new IllegalArgumentException("A JSON column does not hold a " + type, unreadable);
        }
    }

    @Override
    protected <T> String toString(T value, java.lang.reflect.Type type) {
        try {
            return Json.lenient().writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A value of " + type + " cannot be a JSON column", unwritable);
        }
    }
}
