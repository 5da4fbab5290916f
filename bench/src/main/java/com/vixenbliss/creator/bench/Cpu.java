package com.vixenbliss.creator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor seconds and memory of processes, from {@code /proc} (Linux).
 *
 * @param server processor seconds of WildFly
 * @param database processor seconds of PostgreSQL with all its backends
 */
public record Cpu(double server, double database) {

    private static final double TICKS_A_SECOND = 100;

    static Cpu of(Target target) throws IOException {
        double database = seconds(target.postgres(), true);
        for (long backend : children(target.postgres())) {
            database += seconds(backend, false);
        }
        return new Cpu(seconds(target.wildfly(), false), database);
    }

    Cpu minus(Cpu earlier) {
        return new Cpu(server - earlier.server, database - earlier.database);
    }

    Cpu per(double thousand) {
        return new Cpu(server / thousand, database / thousand);
    }

    double both() {
        return server + database;
    }

    /** Resident memory in MiB. */
    public static long residentMib(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst().orElse(0);
    }

    /** Operating-system threads of a process. */
    static long threads(long pid) throws IOException {
        try (Stream<Path> tasks = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return tasks.count();
        }
    }

    /** @param withDead whether the seconds of children that have ended count */
    private static double seconds(long pid, boolean withDead) throws IOException {
        String[] fields = stat(pid);
        double ticks = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        return (withDead ? ticks + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : ticks) / TICKS_A_SECOND;
    }

    private static List<Long> children(long parent) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .filter(pid -> isChild(pid, parent))
                    .toList();
        }
    }

    private static boolean isChild(long pid, long parent) {
        try {
            return Long.parseLong(stat(pid)[1]) == parent;
        } catch (IOException ended) {
            return false;
        }
    }

    /** The fields behind the command's name: state, parent, … */
    private static String[] stat(long pid) throws IOException {
        String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }
}
