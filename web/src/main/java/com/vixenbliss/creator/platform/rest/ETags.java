package com.vixenbliss.creator.platform.rest;

import com.vixenbliss.creator.platform.value.ExpectedVersion;
import jakarta.ws.rs.core.EntityTag;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row's version as HTTP says it: {@code ETag: "7"}, {@code If-Match: "7"}. */
public final class ETags {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

    private ETags() {}

    /** For {@code Response.tag}. */
    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * Reads {@code If-Match}. A weak or foreign tag matches no version, as RFC 9110 wants.
     *
     * @param header null when the caller did not send one
     */
    public static ExpectedVersion ifMatch(String header) {
        if (header == null || header.strip().equals("*")) {
            return ExpectedVersion.ANY;
        }
        Set<Integer> versions = new HashSet<>();
        for (Matcher tag = TAG.matcher(header); tag.find(); ) {
            if (tag.group(1) == null && VERSION.matcher(tag.group(2)).matches()) {
                versions.add(Integer.valueOf(tag.group(2)));
            }
        }
        return new ExpectedVersion(versions);
    }
}
