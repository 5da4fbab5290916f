package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.catalogue.character.Sitter;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.Platform;
import java.util.List;
import java.util.Objects;

/**
 * What a plan follows from, and from nothing else.
 *
 * @param triggerWord what the trained model answers to; null where none is used
 * @param themes of this batch; empty for the template's
 * @param platforms whose turns alternate; not empty
 * @param seed of the batch
 * @param excluded fingerprints of earlier pieces that none may resemble
 */
public record PlanOrder(Sitter sitter, String triggerWord, NicheTemplate template, List<String> themes, List<Platform> platforms,
        long seed, int count, List<String> excluded) {

    public PlanOrder {
        Objects.requireNonNull(sitter, "sitter");
        Objects.requireNonNull(template, "template");
        themes = List.copyOf(themes);
        platforms = List.copyOf(platforms);
        excluded = List.copyOf(excluded);
    }
}
