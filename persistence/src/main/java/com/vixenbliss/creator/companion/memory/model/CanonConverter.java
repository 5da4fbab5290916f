package com.vixenbliss.creator.companion.memory.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Lower-case words in the database. */
@Converter(autoApply = true)
public class CanonConverter implements AttributeConverter<Canon, String> {

    @Override
    public String convertToDatabaseColumn(Canon value) {
        return value == null ? null : value.word();
    }

    @Override
    public Canon convertToEntityAttribute(String word) {
        return word == null ? null : Canon.of(word);
    }
}
