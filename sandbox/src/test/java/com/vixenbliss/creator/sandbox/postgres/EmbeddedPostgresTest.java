package com.vixenbliss.creator.sandbox.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the real server: it takes some seconds to make a cluster, so all tests share one. */
class EmbeddedPostgresTest {

    private static final String PASSWORD = "owner-of-the-database";

    @TempDir
    static Path directory;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = new EmbeddedPostgres(directory.resolve("postgres"), freePort(),
                new EmbeddedPostgres.Passwords("administrator", PASSWORD));
        postgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.stop();
    }

    @Test
    void whatIsCommittedReachesTheDisk() throws SQLException {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
        assertThat(Integer.parseInt(show("max_prepared_transactions"))).isPositive();
    }

    @Test
    void itListensOnLoopbackAndAsksForThePassword() throws SQLException {
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> connect("wrong")).isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theApplicationIsNotASuperUser() throws SQLException {
        assertThat(query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).isEqualTo("f");
    }

    @Test
    void dataSurvivesARestartAndANewStart() throws IOException, SQLException {
        execute("CREATE TABLE kept (word text)");
        execute("INSERT INTO kept VALUES ('here')");
        long before = postgres.runningPid().orElseThrow();

        postgres.restart();
        assertThat(query("SELECT word FROM kept")).isEqualTo("here");
        assertThat(postgres.runningPid()).isPresent().get().isNotEqualTo(before);

        postgres.stop();
        assertThat(postgres.runningPid()).isEmpty();
        postgres.start();
        assertThat(query("SELECT word FROM kept")).isEqualTo("here");
    }

    @Test
    void aServerThatAKilledLauncherLeftBehindIsReplaced() throws IOException, SQLException {
        long orphan = postgres.runningPid().orElseThrow();

        postgres.start();

        assertThat(postgres.runningPid()).isPresent().get().isNotEqualTo(orphan);
        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    @Test
    void aPidFileThatNamesAnotherProgramIsNotBelieved() throws IOException, SQLException {
        postgres.stop();
        Files.writeString(directory.resolve("postgres/data/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        assertThat(postgres.runningPid()).isEmpty();
        postgres.start();

        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    private static String show(String setting) throws SQLException {
        return query("SHOW " + setting);
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = connect(PASSWORD); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connect(PASSWORD); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, password);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
