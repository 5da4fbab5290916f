package com.vixenbliss.creator.platform.safety.phrase;

import java.util.Set;

/** Ages as people write them. */
final class Age {

    private static final int YOUNGEST = 6;
    private static final int ADULT = 18;

    private static final Set<String> WORDS = Set.of(
            "fiften", "fivteen", "fiveteen", "sixten", "sevnteen", "seventen", "forteen", "fourten", "thirten", "thriteen",
            "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciseis", "diecisiete",
            "sieben", "acht", "neun", "zehn", "elf", "zwolf", "dreizehn", "vierzehn", "funfzehn", "sechzehn", "siebzehn");

    private Age() {}

    /** A number or its word between {@value #YOUNGEST} and {@value #ADULT}, the latter excluded. */
    static boolean isUnder18(String word) {
        boolean number = word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return WORDS.contains(word) || number && Integer.parseInt(word) >= YOUNGEST && Integer.parseInt(word) < ADULT;
    }
}
