package com.vixenbliss.creator.companion.episode.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.vixenbliss.creator.companion.episode.EpisodeService.Opened;
import com.vixenbliss.creator.companion.episode.EpisodeView;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.safety.Disclosure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new episode, and its first line if the character speaks it. */
public record EpisodeAnswer(@JsonUnwrapped EpisodeView episode, MessageView openingLine, @Schema(implementation = Disclosure.Notice.class) Object aiDisclosure) {

    static EpisodeAnswer of(Opened opened, Object notice) {
        return new EpisodeAnswer(opened.episode(), opened.openingLine(), notice);
    }
}
