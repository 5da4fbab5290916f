package com.vixenbliss.creator.companion.hook.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Lower-case words in the database. */
@Converter(autoApply = true)
public class HookStatusConverter implements AttributeConverter<HookStatus, String> {

    @Override
    public String convertToDatabaseColumn(HookStatus value) {
        return value == null ? null : value.word();
    }

    @Override
    public HookStatus convertToEntityAttribute(String word) {
        return word == null ? null : HookStatus.of(word);
    }
}
