package com.vixenbliss.creator.scene.generation;

import java.util.UUID;

/**
 * A picture that was asked for.
 *
 * @param priceSparks what is reserved for it; spent when it is ready, given back when it is not drawn
 */
public record SceneTicket(UUID sceneId, String status, long priceSparks) {}
