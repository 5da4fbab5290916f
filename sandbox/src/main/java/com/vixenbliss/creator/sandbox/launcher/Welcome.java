package com.vixenbliss.creator.sandbox.launcher;

import java.io.IOException;
import java.util.Map;

/** The last lines of a start: where things are and who may sign in. */
record Welcome(RunDirectory directory, String baseUrl, DemoPeople people) {

    void print(Progress progress) throws IOException {
        Map<String, String> signIns = people.signIns();
        progress.say("");
        progress.say("  Console  " + baseUrl + "/console/");
        progress.say("  API      " + baseUrl + "/api/v1");
        for (String role : new String[] {"STUDIO", "FAN", "ADMIN"}) {
            progress.say("  %-8s %s  %s".formatted(role.charAt(0) + role.substring(1).toLowerCase(java.util.Locale.ROOT),
                    signIns.get(role + "_EMAIL"), signIns.get(role + "_PASSWORD")));
        }
        progress.say("  All of it, for scripts: " + directory.demo().path());
        progress.say("  Ctrl-C stops everything.");
    }
}
