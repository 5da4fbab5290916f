package com.vixenbliss.creator.platform.value;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;

/**
 * Stores an enum by its name in lower case, as the schema's CHECKs and the wire spell it. Each enum has a subclass of
 * one line with {@code @Converter(autoApply = true)}, because JPA finds converters by class.
 */
public class LowerCaseNames<E extends Enum<E>> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected LowerCaseNames(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convertToEntityAttribute(String column) {
        return column == null ? null : Enum.valueOf(type, column.toUpperCase(Locale.ROOT));
    }
}
