package com.vixenbliss.creator.companion.relationship.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stages are lower-case words in the database. */
@Converter(autoApply = true)
public class StageConverter implements AttributeConverter<Stage, String> {

    @Override
    public String convertToDatabaseColumn(Stage stage) {
        return stage == null ? null : stage.word();
    }

    @Override
    public Stage convertToEntityAttribute(String word) {
        return word == null ? null : Stage.of(word);
    }
}
