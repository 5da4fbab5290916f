package com.vixenbliss.creator.sandbox.postgres;

import com.vixenbliss.creator.sandbox.file.Directories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One PostgreSQL cluster in a directory, with the database {@code creator} and its owner of the same name.
 *
 * <p>The server is not a child of this JVM: it outlives a killed launcher, may be restarted by {@code pg_ctl} from
 * outside, and is found again by its PID file.
 */
public final class EmbeddedPostgres {

    public static final String DATABASE = "creator";
    public static final String USER = "creator";
    private static final String ADMIN = "postgres";

    private static final Path OPEN_TO_ALL = Path.of("/var/tmp");

    private final Path directory;
    private final int port;
    private final Passwords passwords;

    /**
     * @param admin of the super-user {@code postgres}, set when the cluster is made
     * @param owner of {@link #USER}, whom the application signs in as
     */
    public record Passwords(String admin, String owner) {
    }

    /** @param directory holds programs, data and the server's log; @param port on loopback */
    public EmbeddedPostgres(Path directory, int port, Passwords passwords) {
        this.directory = directory.toAbsolutePath();
        this.port = port;
        this.passwords = passwords;
    }

    /** Starts on what is there, or makes a new cluster; a server that a killed launcher left behind makes way. */
    public void start() throws IOException {
        if (Files.notExists(directory)) {
            makePlace();
        }
        stop();
        if (Files.notExists(data())) {
            makeCluster();
        }
        Files.writeString(data().resolve("creator.conf"), PostgresSettings.on(port));
        Files.deleteIfExists(log());
        Files.createFile(log());
        UnprivilegedUser.find().own(place());
        UnprivilegedUser.find().own(log());
        control("start", "-l", log().toString());
        makeDatabase();
    }

    /** Stops the server if one runs: open transactions are rolled back, the data is flushed. */
    public void stop() throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        if (runningPid().isPresent()) {
            control("stop", "-m", "fast");
        } else {
            Files.deleteIfExists(pidFile());
        }
    }

    /** Stops and starts the server under its clients, as an operator would; they lose their connections. */
    public void restart() throws IOException {
        control("restart", "-m", "fast", "-l", log().toString());
    }

    public String jdbcUrl() {
        return urlOf(DATABASE);
    }

    /** The server's process, or empty when none runs. A number that now belongs to another program does not count. */
    public Optional<Long> runningPid() throws IOException {
        if (Files.notExists(directory) || Files.notExists(pidFile())) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile()).stream().findFirst().map(line -> Long.parseLong(line.strip()))
                .flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .map(ProcessHandle::pid);
    }

    public static String version() throws IOException {
        return PostgresBinaries.version();
    }

    /** The directory itself or, where the server's user cannot get to it, another one that it is a link to. */
    private Path place() throws IOException {
        return directory.toRealPath();
    }

    private Path data() throws IOException {
        return place().resolve("data");
    }

    private Path log() throws IOException {
        return place().resolve("server.log");
    }

    private Path pidFile() throws IOException {
        return data().resolve("postmaster.pid");
    }

    private void makePlace() throws IOException {
        Files.createDirectories(directory.getParent());
        if (UnprivilegedUser.find().reaches(directory.getParent())) {
            Files.createDirectory(directory);
        } else {
            Path elsewhere = Files.createTempDirectory(OPEN_TO_ALL, "creator-postgres-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            Files.createSymbolicLink(directory, elsewhere);
        }
    }

    /** Made aside and moved into place, so that an interrupted first start leaves nothing half made. */
    private void makeCluster() throws IOException {
        Path unfinished = place().resolve("data.unfinished");
        Directories.delete(unfinished);
        Path passwordFile = place().resolve("initdb.password");
        Files.writeString(passwordFile, passwords.admin());
        UnprivilegedUser.find().own(place());
        try {
            run(List.of("initdb", "--pgdata=" + unfinished, "--username=" + ADMIN, "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Path settings = unfinished.resolve("postgresql.conf");
        Files.writeString(settings, Files.readString(settings) + "\ninclude 'creator.conf'\n");
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void makeDatabase() throws IOException {
        try (Connection admin = DriverManager.getConnection(urlOf("postgres"), ADMIN, passwords.admin());
                Statement sql = admin.createStatement()) {
            if (isEmpty(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + USER + "'")) {
                sql.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + passwords.owner() + "'");
            }
            if (isEmpty(sql, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                sql.execute("CREATE DATABASE " + DATABASE + " OWNER " + USER);
            }
        } catch (SQLException refused) {
            throw new IOException("embedded PostgreSQL runs but refuses its own administrator", refused);
        }
    }

    private static boolean isEmpty(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return !rows.next();
        }
    }

    private void control(String action, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("pg_ctl", action, "-D", data().toString(), "-w", "-t", "60"));
        command.addAll(List.of(options));
        run(command);
    }

    private void run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(command);
        Path program = PostgresBinaries.unpackedBelow(place()).resolve("bin").resolve(command.getFirst());
        whole.set(0, program.toString());
        Path output = Files.createTempFile("creator-postgres", ".log");
        try {
            Process process = new ProcessBuilder(UnprivilegedUser.find().command(whole)).directory(place().toFile())
                    .redirectErrorStream(true).redirectOutput(output.toFile()).start();
            if (process.waitFor() != 0) {
                throw new IOException(command.getFirst() + " failed: " + Files.readString(output).strip()
                        + " (see " + log() + ")");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + " was interrupted", stop);
        } finally {
            Files.delete(output);
        }
    }

    private String urlOf(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
