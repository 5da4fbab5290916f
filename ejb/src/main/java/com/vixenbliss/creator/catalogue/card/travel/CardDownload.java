package com.vixenbliss.creator.catalogue.card.travel;

/** A card as a file. The bytes are not to be changed. */
public record CardDownload(String fileName, String mediaType, byte[] bytes) {}
