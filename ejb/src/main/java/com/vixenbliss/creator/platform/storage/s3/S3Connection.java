package com.vixenbliss.creator.platform.storage.s3;

import com.vixenbliss.creator.platform.storage.StorageUnavailable;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Client and signer, made when first needed: a platform without storage starts too. Nothing is read from the machine (no
 * profile, no metadata service): what is not in the settings does not count.
 */
final class S3Connection {

    private final S3Settings settings;
    private S3Client client;
    private S3Presigner presigner;

    S3Connection(S3Settings settings) {
        this.settings = settings;
    }

    String bucket() {
        return settings.bucket();
    }

    synchronized S3Client client() {
        if (client == null) {
            client = S3Client.builder()
                    .endpointOverride(settings.endpoint().orElseThrow(S3Connection::none))
                    .region(Region.of(settings.region()))
                    .credentialsProvider(credentials())
                    .serviceConfiguration(paths())
                    // Other storages than Amazon's refuse checksums that trail the body.
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                    .httpClientBuilder(UrlConnectionHttpClient.builder()
                            .connectionTimeout(settings.connectTimeout())
                            .socketTimeout(settings.tryTimeout()))
                    .overrideConfiguration(patience())
                    .build();
        }
        return client;
    }

    private ClientOverrideConfiguration patience() {
        return ClientOverrideConfiguration.builder()
                .apiCallAttemptTimeout(settings.tryTimeout())
                .apiCallTimeout(settings.totalTimeout())
                .retryStrategy(StandardRetryStrategy.builder().maxAttempts(settings.tries()).build())
                .defaultProfileFile(ProfileFile.aggregator().build())
                .build();
    }

    /** A large file is under way for longer than a picture. */
    AwsRequestOverrideConfiguration patienceForFiles() {
        return AwsRequestOverrideConfiguration.builder()
                .apiCallAttemptTimeout(settings.fileTimeout())
                .apiCallTimeout(settings.fileTimeout().multipliedBy(2))
                .build();
    }

    /** @param life at most seven days, which is the protocol's limit */
    URI presign(String key, Duration life) {
        return URI.create(presigner().presignGetObject(sign -> sign
                .signatureDuration(life)
                .getObjectRequest(get -> get.bucket(bucket()).key(key))).url().toString());
    }

    private synchronized S3Presigner presigner() {
        if (presigner == null) {
            presigner = S3Presigner.builder()
                    .endpointOverride(settings.publicEndpoint().orElseThrow(S3Connection::none))
                    .region(Region.of(settings.region()))
                    .credentialsProvider(credentials())
                    .serviceConfiguration(paths())
                    .build();
        }
        return presigner;
    }

    private StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }

    /** The bucket in the path: hosts of our own choosing have no name for each bucket. */
    private static S3Configuration paths() {
        return S3Configuration.builder().pathStyleAccessEnabled(true).chunkedEncodingEnabled(false).build();
    }

    private static StorageUnavailable none() {
        return new StorageUnavailable(new IllegalStateException("S3_ENDPOINT is not set"));
    }

    synchronized void close() {
        if (client != null) {
            client.close();
        }
        if (presigner != null) {
            presigner.close();
        }
    }
}
