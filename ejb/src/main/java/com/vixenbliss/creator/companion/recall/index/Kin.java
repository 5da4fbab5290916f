package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.words.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is whose: what "my sister Ana" and "my dog is called Rex" say, so that a question about the sister finds what was
 * said of Ana.
 */
final class Kin {

    private static final int REACH = 3;

    private static final Set<String> RELATIONS = Set.of(
            "sister", "sis", "brother", "bro", "mother", "mom", "mum", "father", "dad", "wife", "husband", "partner", "girlfriend",
            "boyfriend", "son", "daughter", "grandmother", "grandma", "grandfather", "grandpa", "aunt", "uncle", "cousin", "niece",
            "nephew", "friend", "boss", "manager", "colleague", "coworker", "roommate", "flatmate", "neighbor", "neighbour", "teacher",
            "dog", "puppy", "cat", "kitten", "fiance", "fiancee",
            "hermana", "hermano", "madre", "padre", "mujer", "marido", "novia", "novio", "hija", "hijo", "abuela", "abuelo", "amiga",
            "amigo", "perro", "gato",
            "schwester", "bruder", "mutter", "vater", "frau", "mann", "freundin", "freund", "tochter", "sohn", "oma", "opa", "hund", "katze");

    private static final Set<String> BETWEEN =
            Set.of("is", "called", "named", "s", "name", "se", "llama", "es", "heisst", "ist", "the", "a", "my", "best", "are", "and");

    private final Map<String, Set<String>> names = new HashMap<>();

    /** Notes what a memory says of somebody's name. */
    void note(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (RELATIONS.contains(tokens.get(at).plain())) {
                note(tokens, at);
            }
        }
    }

    private void note(List<Token> tokens, int at) {
        for (int next = at + 1; next < tokens.size() && next <= at + REACH; next++) {
            Token token = tokens.get(next);
            boolean adjoins = token.from() <= tokens.get(next - 1).to() + 2;
            if (adjoins && token.isCapitalised() && token.plain().length() > 1 && !BETWEEN.contains(token.plain())) {
                names.computeIfAbsent(tokens.get(at).plain(), none -> new TreeSet<>()).add(token.plain());
                return;
            }
            if (!adjoins || !BETWEEN.contains(token.plain())) {
                return;
            }
        }
    }

    /** The names of all who were called so. */
    Set<String> names(String relation) {
        return names.getOrDefault(relation, Set.of());
    }
}
