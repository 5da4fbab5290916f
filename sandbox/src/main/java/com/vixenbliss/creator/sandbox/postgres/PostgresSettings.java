package com.vixenbliss.creator.sandbox.postgres;

/** What differs from PostgreSQL's defaults. Durability is spelled out, so that nobody has to wonder. */
final class PostgresSettings {

    private static final String TEMPLATE = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            port = %d
            password_encryption = 'scram-sha-256'
            max_connections = 120
            # XA: one for each connection that may be inside a two-phase commit.
            max_prepared_transactions = 120
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            shared_buffers = '256MB'
            timezone = 'UTC'
            log_timezone = 'UTC'
            """;

    private PostgresSettings() {
    }

    static String on(int port) {
        return TEMPLATE.formatted(port);
    }
}
