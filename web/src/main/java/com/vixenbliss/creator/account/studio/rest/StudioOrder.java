package com.vixenbliss.creator.account.studio.rest;

/**
 * A studio to be founded.
 *
 * @param slug made from the name when left out
 * @param ownerEmail of somebody who is registered
 */
public record StudioOrder(String name, String slug, String ownerEmail) {}
