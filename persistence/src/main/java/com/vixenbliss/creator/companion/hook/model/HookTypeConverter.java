package com.vixenbliss.creator.companion.hook.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Lower-case words in the database. */
@Converter(autoApply = true)
public class HookTypeConverter implements AttributeConverter<HookType, String> {

    @Override
    public String convertToDatabaseColumn(HookType value) {
        return value == null ? null : value.word();
    }

    @Override
    public HookType convertToEntityAttribute(String word) {
        return word == null ? null : HookType.of(word);
    }
}
