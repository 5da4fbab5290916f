package com.vixenbliss.creator.platform.safety.reply;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hears a reply and says when it repeats a secret: as it is, in other cases and spacings, in letters for digits, thirteen
 * letters on, backwards, as numbers, with other vowels, in Base64 or hexadecimal. Constant work a letter.
 */
final class EchoWatch {

    private static final int REMEMBERED = 256;
    private static final int LAST_LETTER = 26;

    private final List<Secret> secrets;
    private final List<Trace> plain = new ArrayList<>();
    private final List<Trace> turned = new ArrayList<>();
    private final List<Trace> backwards = new ArrayList<>();
    private final List<Trace> numbers = new ArrayList<>();
    private final List<Trace> consonants = new ArrayList<>();
    private final CodedText coded = new CodedText();
    private final int[] places = new int[REMEMBERED];
    private int heard;
    private int letters;
    private int number = -1;
    private boolean decodedSecret;

    EchoWatch(List<Secret> secrets) {
        this.secrets = secrets;
        for (Secret secret : secrets) {
            plain.add(secret.trace(false));
            turned.add(secret.trace(false));
            backwards.add(secret.trace(false));
            numbers.add(secret.trace(false));
            consonants.add(secret.trace(true));
        }
    }

    void hear(String piece) {
        for (int at = 0; at < piece.length(); at++) {
            hear(piece.charAt(at));
            heard++;
        }
    }

    private void hear(char sign) {
        int letter = Letters.of(sign);
        if (letter > 0) {
            places[letters++ % REMEMBERED] = heard;
            plain.forEach(trace -> trace.hear(letter));
            turned.forEach(trace -> trace.hear(Letters.turned(letter)));
            backwards.forEach(trace -> trace.hearBackwards(letter));
            if (!Letters.isVowel(letter) && !Character.isDigit(sign)) {
                consonants.forEach(trace -> trace.hear(letter));
            }
        }
        count(sign);
        coded.hear(sign, heard).ifPresent(this::hearDecoded);
    }

    /** "25 15 21" is three letters. */
    private void count(char sign) {
        if (sign >= '0' && sign <= '9') {
            number = Math.min(number < 0 ? sign - '0' : number * 10 + sign - '0', LAST_LETTER + 1);
        } else if (number > 0) {
            int letter = number;
            number = -1;
            if (letter <= LAST_LETTER) {
                numbers.forEach(trace -> trace.hear(letter));
            }
        }
    }

    private void hearDecoded(byte[] bytes) {
        EchoWatch inner = new EchoWatch(secrets);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = 0; at < text.length(); at++) {
            int letter = Letters.of(text.charAt(at));
            if (letter > 0) {
                inner.plain.forEach(trace -> trace.hear(letter));
            }
        }
        decodedSecret |= inner.plain.stream().anyMatch(Trace::isFound);
    }

    /** The secret was in it. */
    boolean isFound() {
        return decodedSecret || traces().stream().anyMatch(Trace::isFound);
    }

    /** From which character on the reply looks like the beginning of a secret; its length when it does not. */
    int suspiciousFrom() {
        int most = 0;
        for (List<Trace> reading : Arrays.asList(plain, turned, backwards)) {
            for (Trace trace : reading) {
                most = Math.max(most, trace.suspicious());
            }
        }
        int from = most == 0 ? heard : places[Math.floorMod(letters - Math.min(most, REMEMBERED), REMEMBERED)];
        return Math.min(from, coded.begins(heard));
    }

    private List<Trace> traces() {
        List<Trace> all = new ArrayList<>(plain);
        all.addAll(turned);
        all.addAll(backwards);
        all.addAll(numbers);
        all.addAll(consonants);
        return all;
    }
}
