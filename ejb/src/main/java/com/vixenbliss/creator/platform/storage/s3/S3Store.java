package com.vixenbliss.creator.platform.storage.s3;

import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.storage.ObjectMissing;
import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.platform.storage.StorageUnavailable;
import com.vixenbliss.creator.platform.storage.StoredObject;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The bucket of the platform. One client for all threads; a call occupies its thread until the storage has answered. */
@ApplicationScoped
public class S3Store implements ObjectStore {

    private static final int NOT_FOUND = 404;

    private final S3Connection connection;

    @Inject
    public S3Store(S3Settings settings) {
        this.connection = new S3Connection(settings);
    }

    /** For the CDI client proxy only. */
    protected S3Store() {
        this.connection = null;
    }

    @Override
    public String bucket() {
        return connection.bucket();
    }

    @Override
    public void put(StorageKey key, byte[] content, String mime) {
        timed("put", client -> client.putObject(
                put -> put.bucket(connection.bucket()).key(key.path()).contentType(mime), RequestBody.fromBytes(content)));
    }

    @Override
    public void put(StorageKey key, Path content, String mime) {
        timed("put-file", client -> client.putObject(
                put -> put.bucket(connection.bucket()).key(key.path()).contentType(mime)
                        .overrideConfiguration(connection.patienceForFiles()),
                RequestBody.fromFile(content)));
    }

    @Override
    public byte[] get(StorageKey key) {
        return timed("get", client -> {
            try {
                return client.getObjectAsBytes(get -> get.bucket(connection.bucket()).key(key.path())).asByteArrayUnsafe();
            } catch (NoSuchKeyException nothing) {
                throw new ObjectMissing(key);
            }
        });
    }

    @Override
    public void fetch(StorageKey key, Path into) {
        timed("get-file", client -> {
            try {
                return client.getObject(
                        get -> get.bucket(connection.bucket()).key(key.path()).overrideConfiguration(connection.patienceForFiles()),
                        (answer, body) -> Files.copy(body, into, StandardCopyOption.REPLACE_EXISTING));
            } catch (NoSuchKeyException nothing) {
                throw new ObjectMissing(key);
            }
        });
    }

    @Override
    public Optional<StoredObject> find(StorageKey key) {
        return timed("head", client -> {
            try {
                var head = client.headObject(ask -> ask.bucket(connection.bucket()).key(key.path()));
                return Optional.of(new StoredObject(key.path(), head.contentLength(), head.lastModified()));
            } catch (S3Exception answer) {
                if (answer.statusCode() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw answer;
            }
        });
    }

    @Override
    public void delete(StorageKey key) {
        timed("delete", client -> {
            try {
                return client.deleteObject(delete -> delete.bucket(connection.bucket()).key(key.path()));
            } catch (NoSuchKeyException nothing) {
                return null;
            }
        });
    }

    @Override
    public URI presignGet(StorageKey key, Duration life) {
        return connection.presign(key.path(), life);
    }

    @Override
    public List<StoredObject> list(String prefix, String after, int limit) {
        return timed("list", client -> client
                .listObjectsV2(list -> list.bucket(connection.bucket()).prefix(prefix).startAfter(after).maxKeys(limit))
                .contents().stream()
                .map(object -> new StoredObject(object.key(), object.size(), object.lastModified()))
                .toList());
    }

    /** Client errors are ours or the operator's, yet the caller can do nothing but come back: both are "unavailable". */
    private <T> T timed(String operation, Function<S3Client, T> call) {
        long begun = System.nanoTime();
        String outcome = "failed";
        try {
            T result = call.apply(connection.client());
            outcome = "done";
            return result;
        } catch (ObjectMissing missing) {
            outcome = "missing";
            throw missing;
        } catch (SdkException failed) {
            throw new StorageUnavailable(failed);
        } finally {
            Meters.took(Duration.ofNanos(System.nanoTime() - begun), "storage.calls", "operation", operation, "outcome", outcome);
        }
    }

    @PreDestroy
    void close() {
        connection.close();
    }
}
