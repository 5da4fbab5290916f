package com.vixenbliss.creator.catalogue.card.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a card says its pictures are. Nothing is ever fetched; what points into a machine or a network of ours is refused. */
final class AssetLinks {

    private static final Pattern SCHEME = Pattern.compile("^\\s*([A-Za-z_][A-Za-z0-9+._-]{0,30}):");
    private static final Set<String> FORBIDDEN = Set.of("file", "javascript", "vbscript", "gopher", "ftp", "ldap", "jar", "dict",
            "smb", "ws", "wss", "view-source", "blob");
    private static final Pattern HOST = Pattern.compile("(?i)^\\s*https?:[/\\\\]{0,4}(?:[^/\\\\?#@]*@)?(\\[[^]]*]|[^/\\\\?#:]*)");
    private static final Pattern NUMERIC = Pattern.compile("(?i)(0x[0-9a-f]+|\\d+)(\\.(0x[0-9a-f]+|\\d+)){0,3}\\.?");
    private static final Pattern PUBLIC_IPV4 = Pattern.compile(
            "(?!0\\.|10\\.|127\\.|169\\.254\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\."
                    + "|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\.|22[4-9]\\.|2[3-5]\\d\\.)"
                    + "(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)");
    private static final List<String> INNER_NAMES = List.of("localhost", "internal", "local", "lan", "home", "intranet", "corp", "test");

    private AssetLinks() {}

    /** Why a link is refused, in words that follow a field's name; empty when it may stay. */
    static Optional<String> complaint(String uri) {
        var scheme = SCHEME.matcher(uri);
        String word = scheme.find() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
        if (FORBIDDEN.contains(word)) {
            return Optional.of("is a link of the kind " + word + ":, which is not taken");
        }
        if (isEmbedded(uri) && List.of(uri.substring(uri.indexOf("//") + 2).split("[/\\\\]")).contains("..")) {
            return Optional.of("points out of the archive");
        }
        return isRemote(uri) && isInner(host(uri))
                ? Optional.of("is a link to an address inside a network, which nothing here will ever fetch")
                : Optional.empty();
    }

    static boolean isRemote(String uri) {
        String lower = uri.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:");
    }

    /** Both spellings: the specification's and the dictionary's. */
    static boolean isEmbedded(String uri) {
        return uri.startsWith("embeded://") || uri.startsWith("embedded://");
    }

    private static String host(String uri) {
        var host = HOST.matcher(uri);
        return host.find() ? host.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isInner(String host) {
        if (host.isEmpty() || host.startsWith("[")) {
            return true;   // an address of IPv6 in a card has nothing to gain from being public
        }
        if (NUMERIC.matcher(host).matches()) {
            return !PUBLIC_IPV4.matcher(host).matches();
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return !name.contains(".") || INNER_NAMES.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
