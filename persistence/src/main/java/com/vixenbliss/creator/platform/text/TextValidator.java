package com.vixenbliss.creator.platform.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;

/** Judges {@link Text} and says which of its rules is broken. */
public class TextValidator implements ConstraintValidator<Text, String> {

    private static final String DIRECTION = "\\u202A-\\u202E\\u2066-\\u2069";
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029" + DIRECTION + "]");
    private static final Pattern NOT_IN_PROSE = Pattern.compile("[\\p{Cc}\\p{Cs}" + DIRECTION + "&&[^\\n\\r\\t]]");

    private Text rule;

    @Override
    public void initialize(Text annotation) {
        rule = annotation;
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        String complaint = text == null ? null : complaint(text);
        if (complaint != null) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(complaint).addConstraintViolation();
        }
        return complaint == null;
    }

    private String complaint(String text) {
        if (!rule.blank() && text.isBlank()) {
            return "must not be blank";
        }
        if (text.codePointCount(0, text.length()) > rule.max()) {
            return "must not be longer than " + rule.max() + " characters";
        }
        Pattern forbidden = rule.lines() ? NOT_IN_PROSE : NOT_IN_A_LINE;
        return forbidden.matcher(text).find() ? "must not hold control or invisible characters" : null;
    }
}
