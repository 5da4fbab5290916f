package com.vixenbliss.creator.account.token.console;

import java.util.regex.Pattern;

/** Where a person wanted to go before he had to sign in. Only pages of the console: no other site, no other scheme. */
final class ConsolePath {

    static final String HOME = "/console/index.xhtml";
    static final String SIGN_IN = "/console/login.xhtml";

    private static final Pattern PAGE = Pattern.compile("/console/[a-z0-9_/-]+\\.xhtml(\\?[A-Za-z0-9_.~%=&+-]*)?");

    private ConsolePath() {}

    /** The page itself, or the console's first one when the text is anything else. */
    static String safe(String wanted) {
        boolean page = wanted != null && PAGE.matcher(wanted).matches() && !wanted.contains("//");
        return page && !wanted.startsWith(SIGN_IN) ? wanted : HOME;
    }
}
