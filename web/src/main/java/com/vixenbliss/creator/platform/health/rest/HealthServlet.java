package com.vixenbliss.creator.platform.health.rest;

import com.vixenbliss.creator.platform.health.HealthChecks;
import com.vixenbliss.creator.platform.health.HealthReport;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The four paths of MicroProfile Health, open to everybody: 200 when up, 503 when down. */
@WebServlet({"/health", "/health/live", "/health/ready", "/health/started"})
public class HealthServlet extends HttpServlet {

    private final transient HealthChecks checks;

    @Inject
    public HealthServlet(HealthChecks checks) {
        this.checks = checks;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HealthReport report = report(request.getServletPath());
        response.setStatus(report.up() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        Json.lenient().writeValue(response.getOutputStream(), report);
    }

    private HealthReport report(String path) {
        return switch (path) {
            case "/health/live" -> checks.live();
            case "/health/ready" -> checks.ready();
            case "/health/started" -> checks.started();
            default -> checks.all();
        };
    }
}
