package com.vixenbliss.creator.catalogue.world.model;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;

/** A place of a world where things may happen: "the rooftop garden, lanterns at dusk". */
public record AmbientScene(
        @NotNull @Text(max = 80, blank = false) String name,
        @Text(max = 1_000, lines = true) String description) {}
