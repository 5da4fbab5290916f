package com.vixenbliss.creator.platform.storage;

import java.util.regex.Pattern;

/**
 * Where an object lies: segments of ASCII letters, digits, {@code _}, {@code .} and {@code -}, parted by single slashes, at
 * most 512 characters. Made by us and never of what somebody sent; what looks otherwise is a bug.
 */
public record StorageKey(String path) {

    private static final int LONGEST = 512;
    private static final Pattern SEGMENTS = Pattern.compile("[a-zA-Z0-9_-][a-zA-Z0-9_.-]*(/[a-zA-Z0-9_-][a-zA-Z0-9_.-]*)*");

    public StorageKey {
        if (path.length() > LONGEST || !SEGMENTS.matcher(path).matches() || path.contains("..")) {
            throw new IllegalArgumentException("Not a storage key: " + path);
        }
    }

    public static StorageKey of(String path) {
        return new StorageKey(path);
    }

    @Override
    public String toString() {
        return path;
    }
}
