package com.vixenbliss.creator.companion.memory.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Lower-case words in the database. */
@Converter(autoApply = true)
public class MemoryTypeConverter implements AttributeConverter<MemoryType, String> {

    @Override
    public String convertToDatabaseColumn(MemoryType value) {
        return value == null ? null : value.word();
    }

    @Override
    public MemoryType convertToEntityAttribute(String word) {
        return word == null ? null : MemoryType.of(word);
    }
}
