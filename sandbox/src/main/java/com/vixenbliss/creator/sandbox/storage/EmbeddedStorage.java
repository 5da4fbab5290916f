package com.vixenbliss.creator.sandbox.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;

/** An S3 endpoint with one bucket: {@code directory/bucket}, where an object's key is its path. */
public final class EmbeddedStorage implements AutoCloseable {

    public static final String BUCKET = "creator";

    private final S3Proxy server;
    private final URI endpoint;

    private EmbeddedStorage(S3Proxy server, URI endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /** The pair that requests must be signed with (AWS signature version 4). */
    public record Keys(String access, String secret) {
    }

    /**
     * Starts on 127.0.0.1 and makes the bucket when it is not there yet.
     *
     * @throws IOException when the directory cannot be written or the port is taken
     */
    public static EmbeddedStorage start(Path directory, int port, Keys keys) throws IOException {
        Files.createDirectories(directory);
        // The library reads "public" from the permissions of the directory, so private is said each time.
        FilesystemNio2BlobStore files = new FilesystemNio2BlobStore(directory.toAbsolutePath().toString());
        if (!files.containerExists(BUCKET)) {
            files.createContainer(BUCKET);
        }
        files.setContainerAccess(BUCKET, BucketCannedACL.PRIVATE);
        URI endpoint = URI.create("http://127.0.0.1:" + port);
        S3Proxy server = S3Proxy.builder()
                .endpoint(endpoint)
                .awsAuthentication(AuthenticationType.AWS_V4, keys.access(), keys.secret())
                .blobStore(files)
                .build();
        try {
            server.start();
        } catch (Exception failure) { // declared so by the library
            throw new IOException("embedded S3 storage does not start: " + failure.getMessage(), failure);
        }
        return new EmbeddedStorage(server, endpoint);
    }

    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception failure) { // declared so by the library
            throw new IOException("embedded S3 storage does not stop: " + failure.getMessage(), failure);
        }
    }
}
