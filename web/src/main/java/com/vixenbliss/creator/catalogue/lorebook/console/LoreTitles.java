package com.vixenbliss.creator.catalogue.lorebook.console;

import com.vixenbliss.creator.catalogue.lorebook.LoreEntryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How lists call entries. */
@Named
@ApplicationScoped
public class LoreTitles {

    private static final int LONGEST = 140;

    /** Its name, its keys, or how it begins. */
    public String of(LoreEntryView entry) {
        return LoreForm.title(entry);
    }

    /** The beginning of its content. */
    public String begins(LoreEntryView entry) {
        String text = entry.content().strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
