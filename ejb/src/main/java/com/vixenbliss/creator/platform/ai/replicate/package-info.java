/**
 * Replicate's HTTP API as all of its uses share it: one circuit, one throttle, one reading of failures, and downloads that
 * trust nobody. What is drawn and trained there, the adapters beside {@code image} and {@code training} know.
 */
package com.vixenbliss.creator.platform.ai.replicate;

