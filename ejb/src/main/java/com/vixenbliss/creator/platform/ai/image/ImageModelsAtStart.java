package com.vixenbliss.creator.platform.ai.image;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the capability table when the platform starts, so that one that makes no sense stops it then. */
@Singleton
@Startup
public class ImageModelsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ImageModelsAtStart.class);

    @Inject
    ImageModels models;

    @PostConstruct
    void read() {
        LOG.info("Image models: {} after a reference, {} from words", models.forReference().id(), models.fromText().id());
    }
}
