package com.vixenbliss.creator.platform.contract.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Texts of the contract that belong to no single operation, by name. */
record Words(Properties texts) {

    static Words read(String file) {
        Properties read = new Properties();
        try (InputStream in = open(file)) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Words(read);
    }

    /** The whole of a text file, if there is one. */
    static Optional<String> whole(String file) {
        try (InputStream in = open(file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(texts.getProperty(name));
    }

    private static InputStream open(String file) {
        return Words.class.getResourceAsStream("/contract/" + file);
    }
}
