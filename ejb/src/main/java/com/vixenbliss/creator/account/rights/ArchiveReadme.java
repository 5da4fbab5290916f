package com.vixenbliss.creator.account.rights;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The page that explains an export to the person. */
final class ArchiveReadme {

    private static final String TEXT = """
            Your data, taken on %s.

            Each file holds one kind of your data as a JSON array, one row a line; times are UTC. What was said is in
            companion/messages.json, what is remembered in companion/memory_events.json with the lines it came from.
            manifest.json lists the files with the number of rows and a SHA-256 of each, so that you can tell a copy from the
            original. Left out are secrets and hashes (your password, tokens) and what another column says already; the
            manifest names them file by file. The folder "media" holds your pictures (%d); which is which, visual/image_assets.json says by
            their ids.

            %s
            """;

    private ArchiveReadme() {}

    static String of(Instant now, List<Archive.Entry> entries, int pictures) {
        String list = entries.stream().map(entry -> "%8d  %s".formatted(entry.rows(), entry.file())).collect(Collectors.joining("\n"));
        return TEXT.formatted(now, pictures, list);
    }
}
