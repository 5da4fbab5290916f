package com.vixenbliss.creator.platform.ai.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who answers for the provider can have us fetch something from inside. */
class DownloadsTest {

    private final List<String> looked = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"http://replicate.delivery/a.png", "https://127.0.0.1/a.png", "https://[::1]/a.png",
        "https://2130706433/a.png", "https://0x7f.1/a.png", "https://169.254.169.254/latest", "ftp://replicate.delivery/a",
        "file:///etc/passwd", "https://replicate.delivery:8443/a.png"})
    void onlyHttpsToANameIsTried(String address) {
        Downloads downloads = downloads(names("93.184.216.34"));

        assertThatThrownBy(() -> downloads.fetch(URI.create(address))).isInstanceOf(ProviderTrouble.class);
        assertThat(looked).doesNotContain("replicate.delivery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
        "198.18.0.1", "192.0.0.8", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "::ffff:10.0.0.1", "ff02::1", "::7f00:1"})
    void addressesThatLeadInsideAreKnown(String address) throws UnknownHostException {
        assertThat(Downloads.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "100.128.0.1", "172.32.0.1", "2606:4700::1111"})
    void addressesThatLeadOutAreNotRefused(String address) throws UnknownHostException {
        assertThat(Downloads.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void aNameThatLeadsInsideIsNotConnectedTo() throws IOException {
        try (MockWebServer inside = new MockWebServer()) {
            inside.start();
            Downloads downloads = downloads(names("127.0.0.1"));

            assertThatThrownBy(() -> downloads.fetch(URI.create("https://replicate.delivery/a.png")))
                    .isInstanceOf(ProviderTrouble.class).hasRootCauseMessage("replicate.delivery is inside");
            assertThat(looked).containsExactly("replicate.delivery");
        }
    }

    @Test
    void oneInsideAmongManyIsEnoughToRefuse() {
        Downloads downloads = downloads(names("93.184.216.34", "10.0.0.1"));

        assertThatThrownBy(() -> downloads.fetch(URI.create("https://replicate.delivery/a.png"))).hasRootCauseMessage(
                "replicate.delivery is inside");
    }

    @Test
    void theStandInOfThisMachineMayDeliverAndNobodyElseOnIt() throws IOException {
        try (MockWebServer standIn = new MockWebServer(); MockWebServer neighbour = new MockWebServer()) {
            standIn.start();
            neighbour.start();
            standIn.enqueue(new MockResponse.Builder()
                    .body(new Buffer().write(new byte[] {'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'E', 'B', 'P'})).build());
            Downloads downloads = new Downloads(new OkHttpClient.Builder(), standIn.url("/v1").uri(), true);

            assertThat(downloads.fetch(standIn.url("/a.webp").uri())).hasSize(12);
            assertThatThrownBy(() -> downloads.fetch(neighbour.url("/a.webp").uri())).isInstanceOf(ProviderTrouble.class);
            assertThat(neighbour.getRequestCount()).isZero();
        }
    }

    @Test
    void aPictureWithoutEndIsNotReadToItsEnd() throws IOException {
        try (MockWebServer standIn = new MockWebServer()) {
            standIn.start();
            standIn.enqueue(new MockResponse.Builder().body(new Buffer().write(new byte[Downloads.LARGEST_BYTES + 1])).build());
            Downloads downloads = new Downloads(new OkHttpClient.Builder(), standIn.url("/v1").uri(), true);

            assertThatThrownBy(() -> downloads.fetch(standIn.url("/a.png").uri())).hasMessageContaining("too large");
        }
    }

    private Downloads downloads(Dns names) {
        return new Downloads(new OkHttpClient.Builder(), URI.create("https://api.replicate.com/v1"), false, names);
    }

    private Dns names(String... addresses) {
        return host -> {
            looked.add(host);
            List<InetAddress> found = new ArrayList<>();
            for (String address : addresses) {
                found.add(InetAddress.getByName(address));
            }
            return found;
        };
    }
}
