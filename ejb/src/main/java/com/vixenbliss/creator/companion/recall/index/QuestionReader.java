package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.dates.DateReader;
import com.vixenbliss.creator.companion.recall.dates.DateReader.Dates;
import com.vixenbliss.creator.companion.recall.index.Question.Form;
import com.vixenbliss.creator.companion.recall.index.Question.Whose;
import com.vixenbliss.creator.companion.recall.index.Question.Word;
import com.vixenbliss.creator.companion.recall.words.Language;
import com.vixenbliss.creator.companion.recall.words.Stems;
import com.vixenbliss.creator.companion.recall.words.Synonyms;
import com.vixenbliss.creator.companion.recall.words.Token;
import com.vixenbliss.creator.companion.recall.words.Tokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Understands questions to one index: who is named, when it was, and which words are worth looking for. */
final class QuestionReader {

    private static final int MOST_WORDS = 32;
    private static final double DATE_WORD = 0.4;
    private static final double RELATIVE = 0.9;
    private static final Set<String> WHEN = Set.of("when", "wann", "cuando");
    private static final Set<String> DATE_NOUNS = Set.of("date", "day", "year", "month", "week");

    private final Set<String> speakers;
    private final Set<Language> languages;
    private final Kin kin;
    private final Stems stems;
    private final double synonym;

    /** @param languages of the memories */
    QuestionReader(Set<String> speakers, Set<Language> languages, Kin kin, Stems stems, double synonym) {
        this.speakers = speakers;
        this.languages = languages;
        this.kin = kin;
        this.stems = stems;
        this.synonym = synonym;
    }

    Question read(String text, Instant now, Asker asker) {
        List<Token> tokens = Tokens.of(text);
        Language language = Language.of(tokens);
        Dates dates = DateReader.asked(tokens, now.atZone(asker.zone()).toLocalDate());
        Set<String> named = new TreeSet<>();
        Map<String, Word> words = new LinkedHashMap<>();
        for (int at = 0; at < tokens.size() && words.size() < MOST_WORDS; at++) {
            Token token = tokens.get(at);
            Optional<String> speaker = speaker(token);
            speaker.ifPresent(named::add);
            if (speaker.isEmpty() && !isSmall(token, language)) {
                boolean isDate = dates.tokens().get(at);
                words.putIfAbsent(token.plain(), word(token, language, isDate ? DATE_WORD : 1, at > 0 && !isDate && isName(token, language)));
            }
        }
        Whose whose = named.isEmpty() ? Possessives.whose(tokens, asker) : Whose.ANYBODY;
        named.addAll(speakers(whose, asker));
        return new Question(List.copyOf(words.values()), named, dates.spans(), asksWhen(tokens), whose);
    }

    /** "Mel" is Melanie when she is one of the speakers. */
    private Optional<String> speaker(Token token) {
        if (token.plain().length() < 3 || !token.isCapitalised()) {
            return speakers.contains(token.plain()) && !token.plain().equals("user") ? Optional.of(token.plain()) : Optional.empty();
        }
        return speakers.stream()
                .filter(name -> name.equals(token.plain()) || name.startsWith(token.plain()) || name.startsWith(token.plain() + " "))
                .findFirst();
    }

    /** Under which of the speakers' names the one whom the question is about has spoken. */
    private Set<String> speakers(Whose whose, Asker asker) {
        return switch (whose) {
            case ANYBODY -> Set.of();
            case PERSON -> called(asker.person());
            case CHARACTER -> called(asker.character());
        };
    }

    /** Somebody speaks under their whole name or under the first of it. */
    private Set<String> called(String name) {
        return speakers.stream().filter(speaker -> (name + " ").startsWith(speaker + " ")).collect(Collectors.toSet());
    }

    /** In German every noun has a capital. */
    private static boolean isName(Token token, Language language) {
        return token.isCapitalised() && language != Language.GERMAN;
    }

    /** Small in the question's own language, and in English, in which many short questions are counted. */
    private boolean isSmall(Token token, Language language) {
        return language.isSmall(token.plain()) || languages.contains(Language.ENGLISH) && Language.ENGLISH.isSmall(token.plain())
                || token.plain().length() < 2 && !token.isNumber();
    }

    private Word word(Token token, Language language, double weight, boolean isName) {
        Map<String, Form> forms = new LinkedHashMap<>();
        add(forms, token.plain(), language, 1);
        for (Language spoken : languages) {
            add(forms, token.plain(), spoken, 1);
        }
        for (String name : kin.names(token.plain())) {
            languages.forEach(spoken -> add(forms, name, spoken, RELATIVE));
        }
        for (String other : Synonyms.of(token.plain())) {
            languages.forEach(spoken -> add(forms, other, spoken, synonym));
            languages.forEach(spoken -> kin.names(other).forEach(name -> add(forms, name, spoken, RELATIVE)));
        }
        return new Word(List.copyOf(forms.values()), weight, isName);
    }

    private void add(Map<String, Form> forms, String plain, Language language, double weight) {
        String stem = stems.of(plain, language);
        forms.putIfAbsent(stem, new Form(stem, weight));
    }

    private static boolean asksWhen(List<Token> tokens) {
        List<String> first = new ArrayList<>(tokens.stream().limit(3).map(Token::plain).toList());
        return first.stream().anyMatch(WHEN::contains)
                || first.size() > 1 && (first.getFirst().equals("what") || first.getFirst().equals("which")) && DATE_NOUNS.contains(first.get(1))
                || first.size() > 1 && first.get(0).equals("how") && first.get(1).equals("long");
    }
}
