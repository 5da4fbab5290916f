package com.vixenbliss.creator.sandbox.provider.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.Map;

/** OpenAI's error bodies. */
final class OpenAiErrors {

    private static final String SERVER = "The server had an error while processing your request. Sorry about that!";

    /** What OpenAI would refuse; {@code param} and {@code code} may be null. */
    record Wrong(int status, String message, String type, String param, String code) {

        static Wrong request(int status, String message, String param, String code) {
            return new Wrong(status, message, "invalid_request_error", param, code);
        }

        static Wrong missing(String param) {
            String message = "Missing required parameter: '" + param + "'.";
            return request(400, message, param, "missing_required_parameter");
        }

        static Wrong model(String model) {
            String message = "The model `" + model + "` does not exist or you do not have access to it.";
            return request(404, message, null, "model_not_found");
        }
    }

    private OpenAiErrors() {}

    static Answer error(Wrong wrong) {
        ObjectNode body = Wire.object();
        body.putObject("error")
                .put("message", wrong.message())
                .put("type", wrong.type())
                .put("param", wrong.param())
                .put("code", wrong.code());
        Map<String, String> headers = Map.of(
                "Content-Type", "application/json; charset=utf-8", "x-request-id", Wire.id("req_", 24));
        return Answer.whole(wrong.status(), headers, Wire.pretty(body), 0);
    }

    static Answer failure(int status) {
        return error(switch (status) {
            case 401 -> incorrectKey("sk-invalid");
            case 403 -> Wrong.request(403, "You are not allowed to do that.", null, "permission_denied");
            case 404 -> Wrong.model("unknown");
            case 429 -> new Wrong(429, "Rate limit reached for requests", "requests", null, "rate_limit_exceeded");
            case 503 -> new Wrong(503, "The engine is currently overloaded, please try again later",
                    "service_unavailable", null, null);
            default -> status >= 500
                    ? new Wrong(status, SERVER, "server_error", null, null)
                    : Wrong.request(status, "Invalid request", null, null);
        });
    }

    static Wrong incorrectKey(String key) {
        String shown = key.length() < 8 ? "***" : key.substring(0, 4) + "****" + key.substring(key.length() - 4);
        String message = "Incorrect API key provided: " + shown
                + ". You can find your API key at https://platform.openai.com/account/api-keys.";
        return Wrong.request(401, message, null, "invalid_api_key");
    }

    static Wrong missingKey() {
        String message = "You didn't provide an API key. You need to provide your API key in an Authorization header "
                + "using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank "
                + "username) if you're accessing the API from your browser and are prompted for a username and "
                + "password. You can obtain an API key from https://platform.openai.com/account/api-keys.";
        return Wrong.request(401, message, null, null);
    }

    static Wrong notJson() {
        String message = "We could not parse the JSON body of your request. (HINT: This likely means you aren't using "
                + "your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid "
                + "JSON. If you have trouble figuring out how to fix this, please contact us through our help center "
                + "at help.openai.com.)";
        return Wrong.request(400, message, null, null);
    }
}
