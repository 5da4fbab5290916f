package com.vixenbliss.creator.platform.fault.rest;

import com.vixenbliss.creator.platform.rest.ApiApplication;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is said when no resource and no page came to answer: a problem below the API, a plain page elsewhere. */
@WebServlet(urlPatterns = "/error", asyncSupported = true)
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%1$d %2$s</title></head>
            <body><main><h1>%2$s</h1><p>%3$s</p><p><a href="/console/index.xhtml">To the console</a></p></main></body>
            </html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = RefusalMapper.problem(status == null ? HttpServletResponse.SC_NOT_FOUND : (int) status);
        if (path != null && path.toString().startsWith(ApiApplication.BASE)) {
            Problems.write(problem, request, response);
        } else {
            response.setStatus(problem.status());
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().printf(PAGE, problem.status(), problem.title(), problem.detail());
        }
    }
}
