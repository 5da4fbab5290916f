package com.vixenbliss.creator.identity.dataset.plan;

/** What one picture shows of each {@link Axis}, in the axes' words. */
public record Axes(String framing, String angle, String expression, String lighting, String background, String outfit) {

    public String of(Axis axis) {
        return switch (axis) {
            case FRAMING -> framing;
            case ANGLE -> angle;
            case EXPRESSION -> expression;
            case LIGHTING -> lighting;
            case BACKGROUND -> background;
            case OUTFIT -> outfit;
        };
    }
}
