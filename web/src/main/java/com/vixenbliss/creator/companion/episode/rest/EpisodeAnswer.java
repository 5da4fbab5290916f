package com.vixenbliss.creator.companion.episode.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.vixenbliss.creator.companion.episode.EpisodeService.Opened;
import com.vixenbliss.creator.companion.episode.EpisodeView;
import com.vixenbliss.creator.companion.episode.MessageView;

/** A new episode, and its first line if the character speaks it. */
public record EpisodeAnswer(@JsonUnwrapped EpisodeView episode, MessageView openingLine, Object aiDisclosure) {

    static EpisodeAnswer of(Opened opened, Object notice) {
        return new EpisodeAnswer(opened.episode(), opened.openingLine(), notice);
    }
}
