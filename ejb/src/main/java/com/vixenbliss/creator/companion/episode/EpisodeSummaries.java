package com.vixenbliss.creator.companion.episode;

import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has ended episodes summed up. The row without a summary is the task; a claim keeps other nodes off it for a minute, so
 * a node that dies costs a minute and a model that fails is asked again for a day.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EpisodeSummaries {

    private static final Logger LOG = LoggerFactory.getLogger(EpisodeSummaries.class);
    private static final String INSTRUCTION = read();

    @Inject
    UnsummarisedEpisodes episodes;

    @Inject
    LanguageModel model;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void sumUp() {
        episodes.claim().forEach(this::ask);
    }

    private void ask(Conversation conversation) {
        Purpose purpose = new Purpose("chat.summary", null, conversation.userId(), conversation.characterId(), conversation.episodeId());
        ModelRequest request = new ModelRequest(
                INSTRUCTION, List.of(ModelMessage.user(conversation.text())), ModelSettings.DEFAULT, purpose);
        model.complete(request).whenComplete((reply, failure) -> keep(conversation, reply, failure));
    }

    private void keep(Conversation conversation, ModelReply reply, Throwable failure) {
        if (failure == null && !reply.text().isBlank()) {
            episodes.summarise(conversation.episodeId(), reply.text().strip());
        } else {
            LOG.info("Episode {} could not be summed up; it is tried again", conversation.episodeId());
        }
    }

    private static String read() {
        try (InputStream in = EpisodeSummaries.class.getResourceAsStream("/prompts/companion/summary.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An ended episode in words, with its last lines when it was long. */
    record Conversation(UUID episodeId, UUID userId, UUID characterId, String text) {}
}
