package com.vixenbliss.creator.visual.kit;

import java.util.UUID;

/** Whoever a kit shows no longer agrees to be depicted. Fired in the transaction that writes it down. */
public record LikenessEnded(UUID kitId) {}
