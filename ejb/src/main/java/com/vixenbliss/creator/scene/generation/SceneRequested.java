package com.vixenbliss.creator.scene.generation;

import java.util.UUID;

/** A person asked for a picture. Heard after the commit. */
record SceneRequested(UUID sceneId, UUID episodeId, int sequenceIndex) {}
