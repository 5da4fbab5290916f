package com.vixenbliss.creator.sandbox.provider.extraction;

import java.util.List;
import java.util.Map;

/** Which known claims a finding puts an end to. A claim under the finding's own key is not one: it is updated. */
final class Replaced {

    private Replaced() {}

    static List<String> by(Finding finding, Map<String, String> known) {
        return known.keySet().stream()
                .filter(key -> !key.equals(finding.key()))
                .filter(key -> finding.ends().stream().anyMatch(ended -> matches(ended, key)))
                .toList();
    }

    private static boolean matches(String ended, String key) {
        if (ended.endsWith("*")) {
            return key.startsWith(ended.substring(0, ended.length() - 1));
        }
        int dot = ended.lastIndexOf('.');
        boolean broader = key.startsWith(ended + "_");
        boolean narrower = key.startsWith(ended.substring(0, dot)) && key.endsWith("_" + ended.substring(dot + 1));
        return key.equals(ended) || broader || narrower;
    }
}
