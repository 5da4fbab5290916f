package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.companion.memory.model.Canon;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The normalised name of a claim ({@code person.home.city}). Claims about the figure that a person plays live under
 * {@code role.}, so that play never overwrites what is true.
 *
 * @param text at most {@value #LENGTH} characters of letters, digits, dots and underscores
 */
public record ClaimKey(String text) {

    private static final int LENGTH = 80;
    private static final String ROLE = "role.";
    private static final Pattern SUBJECT = Pattern.compile("^(the_person|person|the_user|user|human|they|self|me|i)(\\.|$)");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern DOTS = Pattern.compile("_*\\.[._]*");
    private static final Pattern EDGES = Pattern.compile("^[._]+|[._]+$");

    /** Words under which many values are true at once: without a further part, the value becomes that part. */
    private static final Set<String> MANY = Set.of(
            "likes", "dislikes", "loves", "hates", "prefers", "preference", "hobby", "hobbies", "interest", "interests",
            "goal", "goals", "plan", "plans", "event", "friend", "pet", "allergy", "language", "fear", "favorite", "favourite");

    /** @param claimed as a model wrote it */
    public static ClaimKey of(String claimed, Canon canon, String value) {
        String path = SUBJECT.matcher(normal(stripped(claimed))).replaceFirst("");
        String last = path.substring(path.lastIndexOf('.') + 1);
        String whole = MANY.contains(last) && !value.isBlank() ? path + "." + slug(value) : path;
        String key = (canon == Canon.ROLE ? ROLE : "") + "person." + whole;
        return new ClaimKey(EDGES.matcher(key.substring(0, Math.min(LENGTH, key.length()))).replaceAll(""));
    }

    /** A key that is no claim about anything cannot be told from another. */
    public boolean isEmpty() {
        return text.equals("person") || text.equals("role.person");
    }

    /** Who likes a thing no longer dislikes it, and the other way round. */
    public Optional<ClaimKey> opposite() {
        if (text.contains("person.likes.")) {
            return Optional.of(new ClaimKey(text.replace("person.likes.", "person.dislikes.")));
        }
        if (text.contains("person.dislikes.")) {
            return Optional.of(new ClaimKey(text.replace("person.dislikes.", "person.likes.")));
        }
        return Optional.empty();
    }

    private static String stripped(String claimed) {
        String lower = claimed.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(ROLE) ? lower.substring(ROLE.length()) : lower;
    }

    private static String slug(String value) {
        return normal(value.replace('.', ' '));
    }

    private static String normal(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String dotted = DOTS.matcher(FOREIGN.matcher(plain).replaceAll("_")).replaceAll(".");
        return EDGES.matcher(dotted).replaceAll("");
    }
}
