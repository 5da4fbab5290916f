package com.vixenbliss.creator.catalogue.character;

import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the placeholders that Character Cards know: {@code {{char}}}, {@code {{user}}}, {@code <BOT>}, {@code <USER>},
 * {@code {{random:…}}}, {@code {{pick:…}}}, {@code {{roll:…}}}, {@code {{reverse:…}}} and the three comments, in any case.
 * What is filled in is not looked at again, so a person's name is never a placeholder. Unknown ones stay as they are.
 *
 * @param character what {@code {{char}}} stands for
 * @param person what {@code {{user}}} stands for
 * @param chance the same number draws the same lots: an episode's prompts do not flicker, and providers can cache them
 */
public record Placeholders(String character, String person, long chance) {

    private static final Pattern FORM = Pattern.compile("\\{\\{([^{}]{1,2000})}}|<(user|bot|char)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNESCAPED_COMMA = Pattern.compile("(?<!\\\\),");
    private static final Pattern DIE = Pattern.compile("d?([1-9]\\d{0,8})");

    /** The text with its placeholders filled. */
    public String fill(String text) {
        return fill(text, UnaryOperator.identity());
    }

    /** The same; {@code {{original}}} stands for what the platform would have said in the text's place. */
    public String fill(String text, String original) {
        return fill(text, form -> form.equalsIgnoreCase("{{original}}") ? fill(original) : form);
    }

    private String fill(String text, UnaryOperator<String> otherwise) {
        if (text.indexOf('{') < 0 && text.indexOf('<') < 0) {
            return text;
        }
        return FORM.matcher(text).replaceAll(form -> Matcher.quoteReplacement(value(form, otherwise)));
    }

    private String value(MatchResult form, UnaryOperator<String> otherwise) {
        if (form.group(2) != null) {
            return form.group(2).equalsIgnoreCase("user") ? person : character;
        }
        String inner = form.group(1).strip();
        if (inner.startsWith("//")) {
            return "";
        }
        int colon = inner.indexOf(':');
        String word = (colon < 0 ? inner : inner.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
        return colon < 0 ? name(word, form, otherwise) : called(word, inner.substring(colon + 1), form, otherwise);
    }

    private String name(String word, MatchResult form, UnaryOperator<String> otherwise) {
        return switch (word) {
            case "char", "bot" -> character;
            case "user" -> person;
            default -> otherwise.apply(form.group());
        };
    }

    private String called(String word, String argument, MatchResult form, UnaryOperator<String> otherwise) {
        return switch (word) {
            case "random" -> drawn(argument, form.start());
            case "pick" -> drawn(argument, 0);
            case "roll" -> rolled(argument, form);
            case "reverse" -> new StringBuilder(argument).reverse().toString();
            case "hidden_key", "comment" -> "";
            default -> otherwise.apply(form.group());
        };
    }

    private String drawn(String argument, int place) {
        String list = argument.startsWith(":") ? argument.substring(1) : argument;
        String[] lots = UNESCAPED_COMMA.split(list, -1);
        return lots[lots(argument, place).nextInt(lots.length)].replace("\\,", ",").strip();
    }

    private String rolled(String argument, MatchResult form) {
        Matcher die = DIE.matcher(argument.replaceFirst("^:", "").strip().toLowerCase(Locale.ROOT));
        return die.matches()
                ? String.valueOf(1 + lots(argument, form.start()).nextInt(Integer.parseInt(die.group(1))))
                : form.group();
    }

    private Random lots(String argument, int place) {
        return new Random(chance * 31 + argument.hashCode() * 17L + place);
    }
}
