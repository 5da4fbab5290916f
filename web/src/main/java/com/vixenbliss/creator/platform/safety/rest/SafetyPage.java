package com.vixenbliss.creator.platform.safety.rest;

import com.vixenbliss.creator.platform.safety.CrisisLines;
import com.vixenbliss.creator.platform.safety.Disclosure;
import com.vixenbliss.creator.platform.safety.SafetyRules;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the platform does when somebody is in danger, for everybody to read; its version is that of the running rules. */
@WebServlet("/safety")
public class SafetyPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Safety protocol</title></head>
            <body><main>
            <h1>Safety protocol</h1>
            <p>Version <strong id="version">%1$s</strong>, in force on this server.</p>
            <h2>You are talking with an AI</h2>
            <p>%2$s It is said at the start of every session and again at least every three hours. Whoever asks whether
            a human is speaking is answered by a rule, not by the character: no.</p>
            <h2>When somebody may be in danger</h2>
            <p>Every line that a person writes is read by rules before it reaches a language model, in English, Spanish
            and German, and also when no model can be reached. When it speaks of suicide or self-harm, the character is
            silent; the person is told so, and where help can be had:</p>
            <table><thead><tr><th scope="col">Country</th><th scope="col">Help</th></tr></thead><tbody>
            %3$s
            </tbody></table>
            <p>That it happened is counted, without the words that were written.</p>
            <h2>Adults only</h2>
            <p>Registration asks for a birth date and refuses anybody under 18. When a line tells that the person may be
            under 18, the romance ends and the line is answered by a rule.</p>
            </main></body>
            </html>
            """;

    private final transient CrisisLines crisisLines;
    private final transient Disclosure disclosure;

    @Inject
    public SafetyPage(CrisisLines crisisLines, Disclosure disclosure) {
        this.crisisLines = crisisLines;
        this.disclosure = disclosure;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().printf(PAGE, SafetyRules.VERSION, disclosure.notice(Locale.ENGLISH).text(), rows());
    }

    private String rows() {
        return crisisLines.all().entrySet().stream().map(SafetyPage::row).collect(Collectors.joining("\n"));
    }

    private static String row(Map.Entry<String, String> line) {
        String country = line.getKey().equals("ZZ") ? "elsewhere" : Locale.of("", line.getKey()).getDisplayCountry(Locale.ENGLISH);
        return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>".formatted(escaped(country), escaped(line.getValue()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
