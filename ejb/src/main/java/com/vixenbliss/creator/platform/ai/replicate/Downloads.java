package com.vixenbliss.creator.platform.ai.replicate;

import com.vixenbliss.creator.platform.ai.http.Bodies;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.image.ImageFormat;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Fetches files from addresses that came from outside: https to a name whose addresses are all public, looked up by the
 * very lookup that connects, so that a name cannot mean something else a moment later. The one exception is the stand-in
 * on this machine, when it is what we are configured to talk to. No token goes along and no redirect is followed.
 */
public final class Downloads {

    static final int LARGEST_BYTES = 32 * 1024 * 1024;

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|.*:.*");

    private final HttpUrl standIn;
    private final OkHttpClient client;

    /** @param loopback whether the API is a stand-in on this machine */
    public Downloads(OkHttpClient.Builder likewise, URI baseUrl, boolean loopback) {
        this(likewise, baseUrl, loopback, Dns.SYSTEM);
    }

    Downloads(OkHttpClient.Builder likewise, URI baseUrl, boolean loopback, Dns names) {
        this.standIn = loopback ? HttpUrl.get(baseUrl) : null;
        this.client = likewise.dns(host -> lookup(host, names)).build();
    }

    /** A picture. */
    public byte[] fetch(URI output) {
        byte[] bytes = read(output, this::whole);
        if (ImageFormat.of(bytes).isEmpty()) {
            throw new ProviderTrouble(Kind.INVALID, "What came is no picture", null, null);
        }
        return bytes;
    }

    private byte[] whole(BufferedSource source) throws IOException {
        if (source.request(LARGEST_BYTES + 1L)) {
            throw new ProviderTrouble(Kind.INVALID, "The file is too large", null, null);
        }
        return source.readByteArray();
    }

    /** What is done with a file while it comes. */
    public interface Reading<T> {
        T from(BufferedSource source) throws IOException;
    }

    /**
     * Anything, as it comes: nothing of it is kept in memory here.
     *
     * @throws ProviderTrouble of kind INVALID when it is at an address that is not fetched from or has gone, else UNAVAILABLE
     */
    public <T> T read(URI output, Reading<T> reading) {
        HttpUrl url = HttpUrl.get(output);
        if (url == null || !isTrusted(url)) {
            throw new ProviderTrouble(Kind.INVALID, "The file is at an address that is not fetched from", null, null);
        }
        try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
            Bodies.requireSuccess(response);
            return reading.from(response.body().source());
        } catch (HttpFailure said) {
            boolean gone = said.statusCode() == 404 || said.statusCode() == 410 || said.statusCode() / 100 == 3;
            throw new ProviderTrouble(
                    gone ? Kind.INVALID : Kind.UNAVAILABLE, "The file could not be fetched: " + said.statusCode(),
                    gone ? null : SOON, said);
        } catch (IOException broken) {
            throw new ProviderTrouble(Kind.UNAVAILABLE, "The file could not be fetched", SOON, broken);
        }
    }

    private boolean isTrusted(HttpUrl url) {
        return isStandIn(url) || url.isHttps() && url.port() == 443 && !NUMERIC.matcher(url.host()).matches();
    }

    private boolean isStandIn(HttpUrl url) {
        return standIn != null && url.host().equals(standIn.host()) && url.port() == standIn.port()
                && url.scheme().equals(standIn.scheme());
    }

    private List<InetAddress> lookup(String host, Dns names) throws UnknownHostException {
        List<InetAddress> found = names.lookup(host);
        boolean local = standIn != null && host.equals(standIn.host());
        if (!local && found.stream().anyMatch(Downloads::isPrivate)) {
            throw new UnknownHostException(host + " is inside");
        }
        return found;
    }

    /** Whatever does not lead out: this machine, its networks, carriers' shared ones, links, groups, and v4 in v6's clothes. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean inside = address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress();
        if (bytes.length == 4) {
            return inside || first == 0 || first >= 240 || first == 100 && second >= 64 && second < 128
                    || first == 192 && second == 0 || first == 198 && (second == 18 || second == 19);
        }
        boolean uniqueLocal = (first & 0xFE) == 0xFC;
        boolean carriesV4 = first == 0x20 && second == 0x02 || first == 0 && second == 0x64
                || isZero(Arrays.copyOf(bytes, 10));
        return inside || uniqueLocal || carriesV4;
    }

    private static boolean isZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}
