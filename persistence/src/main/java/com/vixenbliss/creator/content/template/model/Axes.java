package com.vixenbliss.creator.content.template.model;

/** One picture's value on each axis, in the words of its prompt. */
public record Axes(
        String framing, String angle, String expression, String lighting, String background, String outfit, String theme) {

    /** On one axis. */
    public String on(Axis axis) {
        return switch (axis) {
            case FRAMING -> framing;
            case ANGLE -> angle;
            case EXPRESSION -> expression;
            case LIGHTING -> lighting;
            case BACKGROUND -> background;
            case OUTFIT -> outfit;
            case THEME -> theme;
        };
    }
}
