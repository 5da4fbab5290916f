package com.vixenbliss.creator.platform.contract;

import com.vixenbliss.creator.client.ApiClient;
import com.vixenbliss.creator.client.ApiException;
import com.vixenbliss.creator.client.PeopleApi;
import com.vixenbliss.creator.client.model.Problem;
import com.vixenbliss.creator.client.model.SignInOrder;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The client that the build generates from the API's description, as an enterprise would set it up. */
final class GeneratedClient {

    private GeneratedClient() {}

    static ApiClient of(Platform platform) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(platform.baseUrl().toString());
        return client;
    }

    static ApiClient as(Credentials person, Platform platform) throws ApiException {
        String token = new PeopleApi(of(platform))
                .authToken(new SignInOrder().email(person.email()).password(person.password()))
                .getAccessToken();
        ApiClient client = of(platform);
        client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + token));
        return client;
    }

    static Problem problem(ApiException refused) {
        try {
            return new ApiClient().getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (IOException notOne) {
            throw new UncheckedIOException(notOne);
        }
    }
}
