package com.vixenbliss.creator.platform.ai.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * One training to order.
 *
 * @param id ours; names the archive there
 * @param attempt from 1: each has an archive of its own, so that it is not taken for one that failed
 * @param destination the name of the model there that gets the result: letters, digits and {@code -}
 * @param trainer {@code owner/name:version}
 * @param settings the trainer's input but for the pictures
 */
public record TrainingOrder(UUID id, int attempt, String destination, String trainer, JsonNode settings) {}
