package com.vixenbliss.creator.platform.ai.training;

/** What a model has learnt, as a file of safetensors. @param sha256 in hex */
public record Weights(long bytes, String sha256) {}
