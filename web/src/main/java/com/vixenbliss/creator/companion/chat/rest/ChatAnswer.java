package com.vixenbliss.creator.companion.chat.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.vixenbliss.creator.companion.chat.TurnOutcome.Replied;
import com.vixenbliss.creator.companion.chat.TurnStream;
import com.vixenbliss.creator.companion.episode.MessageView;
import java.util.UUID;

/**
 * A whole turn in one answer.
 *
 * @param created whether the episode began with this turn
 * @param scene JSON of the scene that the turn brought about; absent when there is none
 * @param aiDisclosure the notice that an AI is speaking, when it is due
 */
public record ChatAnswer(
        UUID episodeId,
        UUID turnId,
        boolean created,
        String openingLine,
        MessageView userMessage,
        MessageView message,
        @JsonRawValue String scene,
        Object aiDisclosure) {

    static ChatAnswer of(TurnStream stream, Replied replied) {
        TurnStream.Opened opened = stream.opened();
        return new ChatAnswer(
                opened.episodeId(),
                opened.turnId(),
                opened.created(),
                opened.openingLine(),
                opened.userMessage(),
                replied.message(),
                stream.sceneJson(),
                opened.aiDisclosure());
    }
}
