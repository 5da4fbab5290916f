package com.vixenbliss.creator.sandbox.provider.persona;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds among memories those that a line touches: by the words they share, and by what a question asks for. */
final class Recollection {

    private static final int STEM = 5;
    private static final int SHORTEST_WORD = 4;
    private static final int SHARED_WORD = 3;
    private static final int ASKED_FOR = 4;

    private static final String MY_NAME = "my name\\b|who (?:am i|i am)\\b|i['’]?m called|call me";

    private static final Set<String> FILLERS = Set.of(
            "what", "when", "where", "your", "that", "this", "with", "have", "from", "they", "them", "their", "about",
            "person", "really", "very", "know", "remember", "tell", "told", "like", "love", "want", "just", "will",
            "would",
            "could", "still", "again", "been", "feel", "feels", "because", "some", "there", "think", "today", "does",
            "time", "good", "name", "called", "going", "come", "into", "over", "much", "more", "well", "here");

    /** What a question is about, and by what one knows a memory that answers it. */
    private record Topic(Pattern question, Pattern memory) {}

    private static final List<Topic> TOPICS = List.of(
            topic(MY_NAME, "name is|is called|goes by"),
            topic("drink|coffee|order|\\btea\\b|usual", "usual|coffee|cortado|\\btea\\b|latte|espresso|drink|wine|"
                    + "beer|chocolate|cappuccino|flat white"),
            topic("i (?:like|love|enjoy|prefer)|favou?rite|i into", "\\b(?:loves?|likes?|prefers?|enjoys?|"
                    + "adores?)\\b|favou?rite|fond of|usual"),
            topic("i (?:hate|dislike|avoid)|can['’]?t stand|allerg", "not like|hates?|dislikes?|detests?|allergic|"
                    + "avoids"),
            topic("where.*(?:live|home|from)|my (?:home|city|town)", "lives? in|comes? from|home"),
            topic("my (?:job|work)|i (?:do|work)\\b|for a living", "works?|job|nurse|teacher|doctor|student|studies|"
                    + "is an? "),
            topic("birthday", "birthday"), topic("how old|my age", "years old"),
            topic("\\b(?:pet|dog|cat)", "\\b(?:dog|cat|puppy|kitten|parrot|rabbit|horse|hamster)"),
            topic("family|sister|brother|mother|father|parents", "\\b(?:sister|brother|mother|father|mom|dad|"
                    + "daughter|son|wife|husband)\\b"),
            topic("plan|coming up|interview|exam|appointment|\\bwhen\\b|this week|tomorrow", "interview|exam|"
                    + "appointment|plans? to| on \\w+day|has an? "),
            topic("i (?:want|wish)|my (?:goal|dream)", "wants? to|goal|dream|learning|saving"),
            topic("how (?:was|am|did) i|i feel", "feels?|felt|had an?"),
            topic("about me\\b|remember me\\b|(?:remember|know)(?: anything)?\\?", "."));

    private Recollection() {}

    /** Whether a question is about the person's own name. */
    static boolean asksForName(String question) {
        return Pattern.compile(MY_NAME, Pattern.CASE_INSENSITIVE).matcher(question).find();
    }

    private static Topic topic(String question, String memory) {
        return new Topic(
                Pattern.compile(question, Pattern.CASE_INSENSITIVE), Pattern.compile(memory, Pattern.CASE_INSENSITIVE));
    }

    /** Memories that answer a question, the best first. */
    static List<Memory> answering(String question, List<Memory> memories) {
        List<Topic> topics = TOPICS.stream().filter(topic -> topic.question().matcher(question).find()).toList();
        boolean name = asksForName(question);
        return ranked(question, memories.stream().filter(memory -> memory.isName() == name).toList(), topics);
    }

    /** Memories that share words with a line, the best first. */
    static List<Memory> touched(String line, List<Memory> memories) {
        return ranked(line, memories.stream().filter(memory -> !memory.isName()).toList(), List.of());
    }

    private static List<Memory> ranked(String line, List<Memory> memories, List<Topic> topics) {
        Set<String> words = stems(line);
        return memories.stream()
                .filter(memory -> score(memory, words, topics) > 0)
                .sorted(Comparator.comparingInt((Memory memory) -> -score(memory, words, topics)))
                .toList();
    }

    private static int score(Memory memory, Set<String> words, List<Topic> topics) {
        int shared = (int) stems(memory.text()).stream().filter(words::contains).count();
        boolean asked = topics.stream().anyMatch(topic -> memory.isAbout(topic.memory()));
        return shared * SHARED_WORD + (asked ? ASKED_FOR : 0);
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !FILLERS.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
