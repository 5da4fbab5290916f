package com.vixenbliss.creator.platform.retention;

import java.io.Serializable;

/**
 * A row whose time is over, by what puts rows of its rule in order.
 *
 * @param age its time, as the database writes it
 * @param key its primary key, likewise
 */
public record Aged(String age, String key) implements Serializable {}
