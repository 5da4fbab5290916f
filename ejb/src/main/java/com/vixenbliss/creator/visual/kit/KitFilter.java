package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.visual.kit.model.KitStatus;
import java.util.UUID;

/** Which kits are wanted; null parts do not matter. */
public record KitFilter(UUID characterId, KitStatus status) {}
