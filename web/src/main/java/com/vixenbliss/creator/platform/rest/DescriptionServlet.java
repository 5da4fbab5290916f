package com.vixenbliss.creator.platform.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * {@code /openapi}: the description that the build has written ({@code platform.contract}), as YAML, or as JSON to who
 * asks for it by {@code Accept} or {@code ?format=JSON}. Only where the API is to be found is added here. The server's own
 * endpoint reads and writes the document anew, and loses which bodies are required and which operations need no token.
 */
@WebServlet(urlPatterns = "/openapi", loadOnStartup = 1)
public class DescriptionServlet extends HttpServlet {

    private static final String JSON = "application/json";

    private transient byte[] yaml;
    private transient byte[] json;

    @Override
    public void init() {
        String url = ConfigProvider.getConfig().getOptionalValue("PUBLIC_URL", String.class).orElse("/");
        yaml = bytes("openapi.yaml", "- url: /\n", "- url: " + url + "\n");
        json = bytes("openapi.json", "\"url\" : \"/\"", "\"url\" : \"" + url + "\"");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader("Accept");
        boolean asJson = JSON.equalsIgnoreCase(accept) || "JSON".equalsIgnoreCase(request.getParameter("format"));
        byte[] body = asJson ? json : yaml;
        response.setContentType(asJson ? JSON : "application/yaml;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] bytes(String file, String nowhere, String here) {
        try (InputStream in = DescriptionServlet.class.getResourceAsStream("/META-INF/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(nowhere, here).getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
