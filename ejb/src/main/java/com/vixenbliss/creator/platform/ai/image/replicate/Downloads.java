package com.vixenbliss.creator.platform.ai.image.replicate;

import com.vixenbliss.creator.platform.ai.http.Bodies;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.image.ImageFormat;
import com.vixenbliss.creator.platform.ai.image.ImageProviderException;
import com.vixenbliss.creator.platform.ai.image.ImageProviderException.Kind;
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
 * Fetches pictures from addresses that came from outside: https to a name whose addresses are all public, looked up by the
 * very lookup that connects, so that a name cannot mean something else a moment later. The one exception is the stand-in
 * on this machine, when it is what we are configured to talk to. No token goes along and no redirect is followed.
 */
final class Downloads {

    static final int LARGEST_BYTES = 32 * 1024 * 1024;

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|.*:.*");

    private final HttpUrl standIn;
    private final OkHttpClient client;

    /** @param loopback whether the API is a stand-in on this machine */
    Downloads(OkHttpClient.Builder likewise, URI baseUrl, boolean loopback) {
        this(likewise, baseUrl, loopback, Dns.SYSTEM);
    }

    Downloads(OkHttpClient.Builder likewise, URI baseUrl, boolean loopback, Dns names) {
        this.standIn = loopback ? HttpUrl.get(baseUrl) : null;
        this.client = likewise.dns(host -> lookup(host, names)).build();
    }

    byte[] fetch(URI output) {
        HttpUrl url = HttpUrl.get(output);
        if (url == null || !isTrusted(url)) {
            throw new ImageProviderException(Kind.INVALID, "The picture is at an address that is not fetched from", null, null);
        }
        byte[] bytes = bytes(url);
        if (ImageFormat.of(bytes).isEmpty()) {
            throw new ImageProviderException(Kind.INVALID, "What came is no picture", null, null);
        }
        return bytes;
    }

    private boolean isTrusted(HttpUrl url) {
        return isStandIn(url) || url.isHttps() && url.port() == 443 && !NUMERIC.matcher(url.host()).matches();
    }

    private boolean isStandIn(HttpUrl url) {
        return standIn != null && url.host().equals(standIn.host()) && url.port() == standIn.port()
                && url.scheme().equals(standIn.scheme());
    }

    private byte[] bytes(HttpUrl url) {
        try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
            Bodies.requireSuccess(response);
            BufferedSource source = response.body().source();
            if (source.request(LARGEST_BYTES + 1L)) {
                throw new ImageProviderException(Kind.INVALID, "The picture is too large", null, null);
            }
            return source.readByteArray();
        } catch (HttpFailure said) {
            boolean gone = said.statusCode() == 404 || said.statusCode() == 410 || said.statusCode() / 100 == 3;
            throw new ImageProviderException(
                    gone ? Kind.INVALID : Kind.UNAVAILABLE, "The picture could not be fetched: " + said.statusCode(),
                    gone ? null : SOON, said);
        } catch (IOException broken) {
            throw new ImageProviderException(Kind.UNAVAILABLE, "The picture could not be fetched", SOON, broken);
        }
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
