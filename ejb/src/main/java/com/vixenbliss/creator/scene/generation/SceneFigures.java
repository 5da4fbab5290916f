package com.vixenbliss.creator.scene.generation;

/** How many pictures everybody's episodes have brought about. Figures say nothing of whose they are. */
public record SceneFigures(long ready, long underWay, long failed) {}
