package com.vixenbliss.creator.sandbox.provider.replicate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Files that inputs name: in the address itself, uploaded before, or somewhere else. */
final class Downloads {

    private static final String FILES = "/v1/files/";

    private final Uploads uploads;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Downloads(Uploads uploads) {
        this.uploads = uploads;
    }

    byte[] bytes(String address) throws IOException {
        if (address.startsWith("data:")) {
            return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        }
        int files = address.lastIndexOf(FILES);
        Optional<byte[]> uploaded = files < 0 ? Optional.empty() : uploads.bytes(address.substring(files + FILES.length()));
        return uploaded.isPresent() ? uploaded.get() : download(address);
    }

    private byte[] download(String address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer.body();
        } catch (IllegalArgumentException noAddress) {
            throw new IOException("not an address", noAddress);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopping);
        }
    }
}
