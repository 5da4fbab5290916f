package com.vixenbliss.creator.platform.ai.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The hosts of image models, and which of them draws with a model. */
@ApplicationScoped
public class ImageProviders {

    private final Map<String, ImageProvider> byName = new TreeMap<>();
    private ImageModels models;

    @Inject
    public ImageProviders(@Any Instance<ImageProvider> hosts, ImageModels models) {
        this(hosts.stream().toList(), models);
    }

    /** @throws IllegalStateException when a model of the table has a host that is none */
    public ImageProviders(List<ImageProvider> hosts, ImageModels models) {
        hosts.forEach(host -> byName.put(host.name(), host));
        this.models = models;
        models.all().stream().filter(model -> !byName.containsKey(model.provider())).findFirst().ifPresent(model -> {
            throw new IllegalStateException("Image model " + model.id() + ": there is no provider '" + model.provider() + "'");
        });
    }

    protected ImageProviders() {}                // for the CDI client proxy only

    /**
     * Who draws with it.
     *
     * @throws com.vixenbliss.creator.platform.ai.spi.ProviderTrouble of kind INVALID when it is not in the table
     */
    public ImageProvider of(String model) {
        return byName.get(models.of(model).provider());
    }

    /** Empty when there is none of that name. */
    public Optional<ImageProvider> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** In the order of their names. */
    public List<ImageProvider> all() {
        return List.copyOf(byName.values());
    }
}
