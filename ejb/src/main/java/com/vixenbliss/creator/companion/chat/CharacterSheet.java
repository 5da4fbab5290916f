package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.catalogue.character.Persona;
import java.util.List;
import java.util.StringJoiner;

/** A character in words for a prompt. The same character always gives the same text, so providers can cache it. */
final class CharacterSheet {

    private CharacterSheet() {}

    static String of(Persona persona) {
        StringJoiner sheet = new StringJoiner("\n", "## Who you are\n", "\n");
        sheet.add("You are " + persona.name() + ", " + persona.age() + " years old" + comma(persona.archetype()) + ".");
        add(sheet, "Your world: ", world(persona));
        add(sheet, "Personality: ", persona.personality().summary());
        add(sheet, "Traits: ", persona.personality().traits());
        add(sheet, "Values: ", persona.personality().values());
        add(sheet, "Quirks: ", persona.personality().quirks());
        add(sheet, "Voice: ", persona.toneStyle().voice());
        add(sheet, "You would say: ", persona.toneStyle().sampleLines());
        add(sheet, "You like: ", persona.likes());
        add(sheet, "You dislike: ", persona.dislikes());
        add(sheet, "You never: ", persona.boundaries().hard());
        add(sheet, "You would rather not: ", persona.boundaries().soft());
        add(sheet, "Your past: ", persona.backstory());
        add(sheet, "Scenario: ", persona.dialogue().scenario());
        return sheet.toString();
    }

    private static String world(Persona persona) {
        return persona.world() == null
                ? ""
                : persona.world().name() + ". " + persona.world().description() + " " + persona.world().tone();
    }

    private static String comma(String text) {
        return text == null || text.isBlank() ? "" : ", " + text;
    }

    private static void add(StringJoiner sheet, String label, List<String> words) {
        add(sheet, label, String.join("; ", words));
    }

    private static void add(StringJoiner sheet, String label, String text) {
        if (text != null && !text.isBlank()) {
            sheet.add(label + text.strip());
        }
    }
}
