package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.vixenbliss.creator.catalogue.character.Placeholders;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LorePosition;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A conversation beside two books, in a few words. */
final class Talk {

    private final List<EntryBuilder> own = new ArrayList<>();
    private final List<EntryBuilder> world = new ArrayList<>();
    private final Set<UUID> matched = new HashSet<>();
    private List<String> messages = List.of();
    private LorebookDraft settings = LorebookDraft.NONE;
    private Integer greeting;
    private int replies;
    private int total = -1;

    /** An entry of the character's own book. */
    EntryBuilder entry(String content) {
        own.add(new EntryBuilder(content));
        return own.getLast();
    }

    /** An entry of the world's book. */
    EntryBuilder ofWorld(String content) {
        world.add(new EntryBuilder(content));
        return world.getLast();
    }

    Talk scanDepth(Integer depth) {
        settings = new LorebookDraft(null, null, depth, settings.tokenBudget(), settings.recursiveScanning(), null, null);
        return this;
    }

    Talk budget(Integer tokens) {
        settings = new LorebookDraft(null, null, settings.scanDepth(), tokens, settings.recursiveScanning(), null, null);
        return this;
    }

    Talk recursive(Boolean recursive) {
        settings = new LorebookDraft(null, null, settings.scanDepth(), settings.tokenBudget(), recursive, null, null);
        return this;
    }

    Talk greeting(Integer index) {
        greeting = index;
        return this;
    }

    Talk replies(int count) {
        replies = count;
        return this;
    }

    Talk total(int count) {
        total = count;
        return this;
    }

    Talk cameUp(EntryBuilder entry) {
        matched.add(entry.id);
        return this;
    }

    /** Oldest first. */
    Recalled says(String... lines) {
        messages = List.of(lines);
        return recall(1_000);
    }

    Recalled recall(int tokenBudget) {
        Situation now = new Situation(messages, total < 0 ? messages.size() : total, replies, greeting, matched);
        return Scan.recall(List.of(book(true, own), book(false, world)), now, tokenBudget);
    }

    private Book book(boolean ofCharacter, List<EntryBuilder> entries) {
        List<Book.Written> written = new ArrayList<>();
        entries.forEach(entry -> written.add(new Book.Written(entry.id, written.size(), entry.draft())));
        return Book.of(ofCharacter, settings, written);
    }

    /** What came up, in the order in which it stands. */
    static List<String> texts(Recalled recalled) {
        return recalled.hits().stream().map(hit -> hit.entry().text(new Placeholders("Mira", "Sam", 1))).toList();
    }

    static List<Why> held(Recalled recalled) {
        return recalled.held().stream().map(Held::why).toList();
    }

    /** An entry in the making. */
    static final class EntryBuilder {
        final UUID id = UUID.randomUUID();
        private final String content;
        private List<String> keys = List.of();
        private List<String> secondary;
        private Boolean selective;
        private Boolean regex;
        private Boolean caseSensitive;
        private Boolean constant;
        private boolean enabled = true;
        private int order = 100;
        private Integer priority;
        private LorePosition position;

        EntryBuilder(String content) {
            this.content = content;
        }

        EntryBuilder keys(String... words) {
            keys = List.of(words);
            return this;
        }

        EntryBuilder secondary(String... words) {
            secondary = List.of(words);
            return this;
        }

        EntryBuilder selective(boolean yes) {
            selective = yes;
            return this;
        }

        EntryBuilder regex() {
            regex = true;
            return this;
        }

        EntryBuilder caseSensitive(Boolean yes) {
            caseSensitive = yes;
            return this;
        }

        EntryBuilder constant() {
            constant = true;
            return this;
        }

        EntryBuilder disabled() {
            enabled = false;
            return this;
        }

        EntryBuilder order(int number) {
            order = number;
            return this;
        }

        EntryBuilder priority(int number) {
            priority = number;
            return this;
        }

        EntryBuilder position(LorePosition where) {
            position = where;
            return this;
        }

        LoreDraft draft() {
            return new LoreDraft(UUID.randomUUID(), null, keys, secondary, selective, regex, caseSensitive, constant, content,
                    enabled, order, priority, position, null, null, null, null, null);
        }
    }
}
