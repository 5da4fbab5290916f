package com.vixenbliss.creator.platform.contract.rest;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

/**
 * Writes the API's description: {@code DescribeApi <directory>}, as {@code openapi.yaml} and {@code openapi.json}. The build runs
 * it; the server only serves the files.
 */
public final class DescribeApi {

    private static final String OURS = "com/vixenbliss/creator";

    private static final Map<String, String> SCAN = Map.of(
            "mp.openapi.extensions.smallrye.property-naming-strategy",
            "com.fasterxml.jackson.databind.PropertyNamingStrategies$SnakeCaseStrategy",
            "mp.openapi.extensions.smallrye.operationIdStrategy", "CLASS_METHOD",
            "mp.openapi.extensions.smallrye.remove-unused-schemas.enable", "true",
            "mp.openapi.servers", "/");

    private DescribeApi() {}

    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        SmallRyeOpenAPI api = describe();
        Files.writeString(directory.resolve("openapi.yaml"), api.toYAML());
        Files.writeString(directory.resolve("openapi.json"), api.toJSON());
    }

    private static SmallRyeOpenAPI describe() throws IOException {
        IndexView index = index();
        return SmallRyeOpenAPI.builder()
                .withConfig(config())
                .withApplicationClassLoader(DescribeApi.class.getClassLoader())
                .withIndex(index)
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .addFilter(new Contract(index))
                .build();
    }

    private static Config config() {
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(SCAN, "scan", 1_000)).build();
    }

    /** The application's own classes, from wherever the build has them: directories or jars. */
    private static IndexView index() throws IOException {
        Indexer indexer = new Indexer();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path root = Path.of(entry);
            if (Files.isDirectory(root.resolve(OURS))) {
                addTree(indexer, root.resolve(OURS));
            } else if (root.getFileName().toString().startsWith("creator-")) {
                addJar(indexer, root);
            }
        }
        return indexer.complete();
    }

    private static void addTree(Indexer indexer, Path root) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(root)) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            try (InputStream in = Files.newInputStream(file)) {
                indexer.index(in);
            }
        }
    }

    private static void addJar(Indexer indexer, Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    indexer.index(in);
                }
            }
        }
    }
}
