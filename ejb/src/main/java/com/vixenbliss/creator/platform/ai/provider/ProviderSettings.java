package com.vixenbliss.creator.platform.ai.provider;

/**
 * Where a provider lives and who we are there.
 *
 * @param baseUrl with or without the vendor's version segment
 * @param apiKey null when the host wants none
 * @param model the default model
 */
public record ProviderSettings(String baseUrl, String apiKey, String model) {

    /** The base URL, with {@code version} added where the URL does not end in a version such as {@code v1beta}. */
    public String versionedUrl(String version) {
        String trimmed = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        return last.matches("v\\d+\\w*") ? trimmed : trimmed + "/" + version;
    }

    /** Keys stay out of logs. */
    @Override
    public String toString() {
        return "ProviderSettings[baseUrl=" + baseUrl + ", model=" + model + "]";
    }
}
