package com.vixenbliss.creator.platform.safety.rest;

import com.vixenbliss.creator.platform.json.Json;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
            under 18, the romance ends, the line is answered by a rule, and conversations stay closed until a person has settled
            the age. No character is younger than 18, or 21 where love is a theme, however it is written.</p>
            <h2>What a character does not say</h2>
            <p>What a model answers is judged sentence by sentence before it is shown. A sentence that holds somebody back from
            leaving, or claims to be human, alive or to feel as humans do, is replaced; a reply that repeats its instructions
            ends there.</p>
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
        response.setHeader("Vary", "Accept");
        String accepted = request.getHeader("Accept");
        if (accepted != null && accepted.contains("application/json")) {
            response.setContentType("application/json;charset=UTF-8");
            Json.strict().writeValue(response.getWriter(), Protocol.of(disclosure, crisisLines));
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().printf(PAGE, SafetyRules.VERSION, disclosure.notice(Locale.ENGLISH).text(), rows());
    }

    /** The same for programs. */
    record Protocol(String version, Map<String, String> aiDisclosure, int disclosureHours, Map<String, String> crisisLines) {

        static Protocol of(Disclosure disclosure, CrisisLines lines) {
            Map<String, String> notices = new TreeMap<>();
            for (String language : List.of("de", "en", "es")) {
                notices.put(language, disclosure.notice(Locale.of(language)).text());
            }
            return new Protocol(SafetyRules.VERSION, notices, 3, lines.all());
        }
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
