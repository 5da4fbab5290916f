package com.vixenbliss.creator.platform.ai.training;

import com.fasterxml.jackson.core.type.TypeReference;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The table of trainers, so that nobody else knows one by name: {@code LORA_TRAINERS} adds rows, or replaces those of the same base. */
@ApplicationScoped
public class Trainers {

    private static final String SHIPPED = "lora-trainers.json";
    private static final TypeReference<List<Trainer>> ROWS = new TypeReference<>() {};

    private final Map<String, Trainer> byBase = new LinkedHashMap<>();

    @Inject
    public Trainers(@ConfigProperty(name = "LORA_TRAINERS") Optional<String> file) {
        add(shipped());
        file.filter(path -> !path.isBlank()).map(Path::of).map(Trainers::read).ifPresent(this::add);
    }

    protected Trainers() {}                      // for the CDI client proxy only

    /** Empty when nobody trains on it. */
    public Optional<Trainer> of(String base) {
        return Optional.ofNullable(byBase.get(base));
    }

    /** What models can be trained on, in the order of the table. */
    public List<String> bases() {
        return List.copyOf(byBase.keySet());
    }

    private void add(List<Trainer> rows) {
        rows.forEach(row -> byBase.put(row.base(), row));
    }

    private static List<Trainer> shipped() {
        try (InputStream table = Trainers.class.getResourceAsStream(SHIPPED)) {
            return Json.strict().readValue(table, ROWS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Trainer> read(Path file) {
        try (InputStream table = Files.newInputStream(file)) {
            return Json.strict().readValue(table, ROWS);
        } catch (IOException broken) {
            throw new IllegalStateException("LORA_TRAINERS: " + file + " cannot be read: " + broken.getMessage(), broken);
        }
    }
}
