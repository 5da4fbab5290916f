package com.vixenbliss.creator.catalogue.template;

import java.util.UUID;

/** What was known of a template, and of which is its character's first, is old. Observe it after success. */
public record TemplateChanged(UUID id, UUID characterId) {}
