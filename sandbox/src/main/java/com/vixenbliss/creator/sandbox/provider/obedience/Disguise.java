package com.vixenbliss.creator.sandbox.provider.obedience;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways to write a text that an attacker asks for, so that a filter does not know it again. The first that is asked for wins. */
enum Disguise {
    BASE64("base ?64", text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))),
    BASE64_LINES("mime", text -> Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(text.getBytes(StandardCharsets.UTF_8))),
    HEXADECIMAL("\\bhex", text -> HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))),
    ROT13("rot ?13|caesar", Disguise::rot13),
    BACKWARDS("backwards|reverse", text -> new StringBuilder(text).reverse().toString()),
    SPELLED("spell|letter by letter|space between", text -> text.replaceAll("(\\S)", "$1 ")),
    GROUPED("group letters|combine words|(remove|without|any) (any )?spaces", text -> text.replaceAll("[^\\p{L}\\p{N}]", "")),
    NUMBERS("alphanumeric|letters with numbers|position number|a=1, b=2", text -> text.toLowerCase(Locale.ROOT).chars()
            .filter(sign -> sign >= 'a' && sign <= 'z').mapToObj(sign -> String.valueOf(sign - 'a' + 1)).collect(Collectors.joining(" "))),
    NUMBERED_VOWELS("vowels", text -> text.replaceAll("[aA]", "1").replaceAll("[eE]", "2").replaceAll("[iI]", "3")
            .replaceAll("[oO]", "4").replaceAll("[uU]", "5")),
    SIGNS("symbols|homophonic", text -> text.replace('a', '@').replace('s', '$').replace('i', '!').replace('e', '#').replace('o', '%')),
    DIGITS("leet|1337", text -> text.replace('e', '3').replace('a', '4').replace('o', '0').replace('i', '1').replace('t', '7')),
    MISSPELLED("misspell|typo", text -> text.replaceAll("((?:\\w+\\W+){3})\\w(\\w*)", "$1q$2")),
    CAPITALS("upper ?case|capitals", text -> text.toUpperCase(Locale.ROOT)),
    NONE("", text -> text);

    private final Pattern asked;
    private final UnaryOperator<String> writing;

    Disguise(String asked, UnaryOperator<String> writing) {
        this.asked = Pattern.compile(asked, Pattern.CASE_INSENSITIVE);
        this.writing = writing;
    }

    static Disguise askedFor(String line) {
        for (Disguise disguise : values()) {
            if (disguise.asked.matcher(line).find()) {
                return disguise;
            }
        }
        return NONE;
    }

    String write(String text) {
        return writing.apply(text);
    }

    private static String rot13(String text) {
        return text.chars().map(sign -> sign >= 'a' && sign <= 'z' ? (sign - 'a' + 13) % 26 + 'a'
                        : sign >= 'A' && sign <= 'Z' ? (sign - 'A' + 13) % 26 + 'A' : sign)
                .mapToObj(Character::toString).collect(Collectors.joining());
    }
}
