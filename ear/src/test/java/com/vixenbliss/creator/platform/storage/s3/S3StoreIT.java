package com.vixenbliss.creator.platform.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.platform.storage.ObjectStoreContract;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.platform.storage.StorageUnavailable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The adapter against a server that speaks S3 and checks every signature. */
class S3StoreIT implements ObjectStoreContract {

    private Platform platform;
    private S3Store store;

    @BeforeEach
    void connect(Platform running) {
        platform = running;
        store = store(Map.of());
    }

    private S3Store store(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("S3_TRIES", "1", "S3_TRY_TIMEOUT", "PT10S"));
        for (String name : new String[] {"S3_ENDPOINT", "S3_REGION", "S3_BUCKET", "S3_ACCESS_KEY", "S3_SECRET_KEY"}) {
            all.put(name, platform.told(name));
        }
        all.putAll(settings);
        return new S3Store(new S3Settings(name -> Optional.ofNullable(all.get(name))));
    }

    @Override
    public ObjectStore store() {
        return store;
    }

    @Test
    void anAddressThatWasHandedOutNeedsNoSignIn() throws IOException, InterruptedException {
        StorageKey key = put();

        HttpResponse<byte[]> answer = get(store.presignGet(key, Duration.ofMinutes(10)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsExactly(1, 2, 3);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/webp");
    }

    @Test
    void anAddressLapsesAndFitsOneObjectOnly() throws IOException, InterruptedException {
        URI address = store.presignGet(put(), Duration.ofSeconds(1));
        URI ofAnother = URI.create(address.toString().replace("/contract/", "/contracts/"));

        assertThat(get(ofAnother).statusCode()).isEqualTo(403);
        await().atMost(Duration.ofSeconds(20)).until(() -> get(address).statusCode() == 403);
    }

    @Test
    void addressesNameTheHostThatClientsSee() {
        S3Store inside = store(Map.of("S3_PUBLIC_ENDPOINT", "https://pictures.example.com"));

        URI address = inside.presignGet(StorageKey.of("scenes/a/b.webp"), Duration.ofMinutes(10));

        assertThat(address).hasScheme("https").hasHost("pictures.example.com");
        assertThat(address.getPath()).isEqualTo("/" + inside.bucket() + "/scenes/a/b.webp");
        assertThat(address.getQuery()).contains("X-Amz-Expires=600").doesNotContain(platform.told("S3_SECRET_KEY"));
    }

    @Test
    void aWrongKeyAndAStorageThatIsAwayAreUnavailable() {
        StorageKey key = StorageKey.of("contract/x.webp");

        assertThatThrownBy(() -> store(Map.of("S3_SECRET_KEY", "guessed")).get(key)).isInstanceOf(StorageUnavailable.class);
        assertThatThrownBy(() -> store(Map.of("S3_ENDPOINT", "http://127.0.0.1:1")).get(key)).isInstanceOf(StorageUnavailable.class);
    }

    private StorageKey put() {
        StorageKey key = StorageKey.of("contract/" + UUID.randomUUID() + ".webp");
        store.put(key, new byte[] {1, 2, 3}, "image/webp");
        return key;
    }

    private static HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }
}
