package com.vixenbliss.creator.companion.chat.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.vixenbliss.creator.companion.chat.TurnOutcome.Replied;
import com.vixenbliss.creator.companion.chat.TurnStream;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.safety.Disclosure;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        @JsonRawValue @Schema(implementation = QueuedScene.class) String scene,
        @Schema(implementation = Disclosure.Notice.class) Object aiDisclosure) {

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

    /** What {@code scene} holds. */
    record QueuedScene(UUID sceneId, String triggerType, int sequenceIndex, String status) {}
}
