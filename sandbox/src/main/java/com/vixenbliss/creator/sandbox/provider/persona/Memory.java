package com.vixenbliss.creator.sandbox.provider.persona;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A remembered sentence in the third person, and how one says it to the person's face. */
record Memory(String text) {

    private static final Pattern NAME_IS = Pattern.compile(
            "(?i)\\b(?:name is|is called|goes by|is named|introduced (?:them|him|her)sel(?:f|"
                    + "ves) as)\\s+([\\p{L}'-]+)");
    private static final Pattern ABOUT_NAME = Pattern.compile("(?i)^(?:the (?:person|user)(?:['’]s name| is called|"
            + " goes by)|"
            + "(?:their|his|her|person['’]s|user['’]s) name|name\\b)|['’]s name is");
    private static final Pattern SUBJECT = Pattern.compile(
            "^(In the story, )?(?:The (?:person|user)|They|He|She|(\\p{Lu}[\\p{L}'-]*?))(['’]s)? (\\p{L}+)");
    private static final Pattern BELONGING = Pattern.compile("(?i)\\b(?:their|theirs|them|themself|themselves|"
            + "they)\\b");
    private static final Pattern NOTES = Pattern.compile(
            "^(?:[-*•]\\s*)?(?:\\[[^\\]]*]\\s*|\\([^)]*\\)\\s*)*|\\s*\\((?:importance|said in play|"
                    + "confidence)[^)]*\\)|\\s*\\[[^\\]]*]\\s*$");

    /** The sentence of a line, without what stands around it: a dash, a type in brackets, a date. */
    static Memory of(String line) {
        String bare = NOTES.matcher(NOTES.matcher(line.strip()).replaceAll("")).replaceAll("");
        return new Memory(bare.strip().replaceAll("[.\\s]+$", ""));
    }

    boolean isName() {
        return ABOUT_NAME.matcher(text).find() && NAME_IS.matcher(text).find();
    }

    String name() {
        Matcher matcher = NAME_IS.matcher(text);
        return isName() && matcher.find() ? matcher.group(1) : "";
    }

    boolean isAbout(Pattern topic) {
        return topic.matcher(text).find();
    }

    /** "Sam loves their garden" becomes "you love your garden". */
    String toYou() {
        Matcher matcher = SUBJECT.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        String story = matcher.group(1) == null ? "" : "in our story ";
        boolean owns = matcher.group(3) != null;
        String verb = owns ? matcher.group(4) : secondPerson(matcher.group(4));
        String rest = text.substring(matcher.end());
        return story + (owns ? "your " : "you ") + verb + BELONGING.matcher(rest).replaceAll(Memory::yours);
    }

    private static String yours(MatchResult found) {
        return switch (found.group().toLowerCase(Locale.ROOT)) {
            case "their" -> "your";
            case "theirs" -> "yours";
            case "themself", "themselves" -> "yourself";
            default -> "you";
        };
    }

    private static String secondPerson(String verb) {
        return switch (verb) {
            case "is" -> "are";
            case "was" -> "were";
            case "has" -> "have";
            case "does" -> "do";
            case "and" -> "and";
            default -> plain(verb);
        };
    }

    private static String plain(String verb) {
        if (verb.matches(".*(?:ss|sh|ch|x|z)es") || verb.equals("goes")) {
            return verb.substring(0, verb.length() - 2);
        }
        if (verb.endsWith("ies") && verb.length() > 4) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        return verb.endsWith("s") && !verb.endsWith("ss") ? verb.substring(0, verb.length() - 1) : verb;
    }
}
