package com.vixenbliss.creator.content.batch;

/** How far a batch is, in pieces. @param done those that came about */
public record BatchProgress(int done, int total, int failed) {}
