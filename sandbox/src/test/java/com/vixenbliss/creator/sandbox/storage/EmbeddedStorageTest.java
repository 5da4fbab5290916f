package com.vixenbliss.creator.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

class EmbeddedStorageTest {

    private static final EmbeddedStorage.Keys KEYS = new EmbeddedStorage.Keys("access", "secret");
    private static final String KEY = "scenes/user/episode/image.webp";

    @TempDir
    private Path directory;
    private EmbeddedStorage storage;
    private int port;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        storage = EmbeddedStorage.start(directory, port, KEYS);
    }

    @AfterEach
    void stop() throws IOException {
        storage.close();
    }

    @Test
    void whatIsStoredIsThereAfterARestart() throws IOException {
        put("secret", "a picture");
        storage.close();

        storage = EmbeddedStorage.start(directory, port, KEYS);

        try (S3Client client = client("secret")) {
            assertThat(client.getObjectAsBytes(get -> get.bucket(EmbeddedStorage.BUCKET).key(KEY)).asUtf8String())
                    .isEqualTo("a picture");
        }
    }

    @Test
    void aWrongSignatureIsRefused() {
        assertThatThrownBy(() -> put("guessed", "a picture")).isInstanceOf(S3Exception.class)
                .hasMessageContaining("403");
    }

    @Test
    void nobodyReadsWithoutASignature() throws IOException, InterruptedException {
        put("secret", "a picture");

        HttpRequest unsigned = HttpRequest.newBuilder(
                URI.create(storage.endpoint() + "/" + EmbeddedStorage.BUCKET + "/" + KEY)).build();

        assertThat(HttpClient.newHttpClient().send(unsigned, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    private void put(String secret, String content) {
        try (S3Client client = client(secret)) {
            client.putObject(put -> put.bucket(EmbeddedStorage.BUCKET).key(KEY), RequestBody.fromString(content));
        }
    }

    private S3Client client(String secret) {
        return S3Client.builder().endpointOverride(storage.endpoint()).region(Region.US_EAST_1).forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("access", secret)))
                .build();
    }
}
