package com.vixenbliss.creator.platform.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prices of models in US dollars per million tokens: {@code prices.properties}, overridden entry by entry by
 * {@code LLM_PRICES}, which has the form {@code provider/model=input:cachedInput:output,…}. A model is found by its full
 * name or by the longest listed name that it begins with, for providers answer with dated names
 * ({@code gpt-4o-mini-2024-07-18}). What is not listed costs 0 and is logged once.
 */
@ApplicationScoped
public class PriceTable {

    private static final Logger LOG = LoggerFactory.getLogger(PriceTable.class);
    private static final String RESOURCE = "prices.properties";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Map<String, Price> listed = new HashMap<>();
    private final Map<String, Price> found = new ConcurrentHashMap<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    /** US dollars per million tokens. */
    record Price(BigDecimal input, BigDecimal cachedInput, BigDecimal output) {

        static final Price NOTHING = new Price(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        static Price parse(String text) {
            String[] parts = text.trim().split(":");
            if (parts.length != 3) {
                throw new IllegalArgumentException("A price is input:cachedInput:output, not '" + text + "'");
            }
            return new Price(new BigDecimal(parts[0]), new BigDecimal(parts[1]), new BigDecimal(parts[2]));
        }
    }

    /** @param overrides as {@code LLM_PRICES} */
    @Inject
    public PriceTable(@ConfigProperty(name = "LLM_PRICES") Optional<String> overrides) {
        Properties shipped = new Properties();
        try (InputStream resource = PriceTable.class.getResourceAsStream(RESOURCE)) {
            shipped.load(resource);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        shipped.stringPropertyNames().forEach(name -> listed.put(name, Price.parse(shipped.getProperty(name))));
        overrides.ifPresent(this::override);
    }

    protected PriceTable() {}                    // for the CDI client proxy only

    private void override(String text) {
        for (String entry : text.split(",")) {
            int equals = entry.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("LLM_PRICES: '" + entry + "' is not provider/model=price");
            }
            listed.put(entry.substring(0, equals).trim(), Price.parse(entry.substring(equals + 1)));
        }
    }

    /**
     * What a call cost, in US dollars, rounded to a millionth.
     *
     * @param input all prompt tokens, of which {@code cachedInput} were read from the provider's cache
     */
    public BigDecimal cost(String provider, String model, int input, int cachedInput, int output) {
        Price price = found.computeIfAbsent(provider + "/" + model, this::find);
        BigDecimal sum = price.input().multiply(BigDecimal.valueOf((long) input - cachedInput))
                .add(price.cachedInput().multiply(BigDecimal.valueOf(cachedInput)))
                .add(price.output().multiply(BigDecimal.valueOf(output)));
        return sum.divide(MILLION, 6, RoundingMode.HALF_UP);
    }

    private Price find(String name) {
        String best = "";
        for (String candidate : listed.keySet()) {
            if (name.startsWith(candidate) && candidate.length() > best.length()) {
                best = candidate;
            }
        }
        if (best.isEmpty() && unknown.add(name)) {
            LOG.warn("No price for {}: its calls are booked with cost 0; list it in LLM_PRICES", name);
        }
        return best.isEmpty() ? Price.NOTHING : listed.get(best);
    }
}
