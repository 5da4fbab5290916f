package com.vixenbliss.creator.sandbox.provider;

import com.vixenbliss.creator.sandbox.provider.anthropic.AnthropicVendor;
import com.vixenbliss.creator.sandbox.provider.control.CallLog;
import com.vixenbliss.creator.sandbox.provider.control.ControlApi;
import com.vixenbliss.creator.sandbox.provider.embedding.TextVectors;
import com.vixenbliss.creator.sandbox.provider.extraction.Extractor;
import com.vixenbliss.creator.sandbox.provider.fault.Faults;
import com.vixenbliss.creator.sandbox.provider.gemini.GeminiVendor;
import com.vixenbliss.creator.sandbox.provider.http.Server;
import com.vixenbliss.creator.sandbox.provider.modal.ModalVendor;
import com.vixenbliss.creator.sandbox.provider.obedience.ObedientModel;
import com.vixenbliss.creator.sandbox.provider.openai.OpenAiVendor;
import com.vixenbliss.creator.sandbox.provider.persona.Persona;
import com.vixenbliss.creator.sandbox.provider.replicate.ReplicateVendor;
import com.vixenbliss.creator.sandbox.provider.vendor.Respondent;
import com.vixenbliss.creator.sandbox.provider.vendor.Vendor;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands in for the providers on loopback: speaks their wire protocols, and answers by rules where they would by a
 * model. See the module's README.
 */
public final class ProviderSandbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSandbox.class);
    private static final int DEFAULT_PORT = 8090;
    private static final int SECRET_BYTES = 32;

    private final Server server;
    private final ReplicateVendor replicate;
    private final ModalVendor modal;

    private ProviderSandbox(Server server, ReplicateVendor replicate, ModalVendor modal) {
        this.server = server;
        this.replicate = replicate;
        this.modal = modal;
    }

    /**
     * Starts it on 127.0.0.1.
     *
     * @param port 0 for any free one
     * @throws IOException when the port is taken
     */
    public static ProviderSandbox start(int port) throws IOException {
        return start(port, "whsec_" + Base64.getEncoder().encodeToString(new SecureRandom().generateSeed(SECRET_BYTES)));
    }

    /**
     * Starts it on 127.0.0.1.
     *
     * @param port 0 for any free one
     * @param webhookSecret by which webhooks are signed: {@code whsec_} and Base64
     * @throws IOException when the port is taken
     */
    public static ProviderSandbox start(int port, String webhookSecret) throws IOException {
        Clock clock = Clock.systemUTC();
        Faults faults = new Faults();
        CallLog calls = new CallLog(clock);
        ControlApi control = new ControlApi(faults, calls);
        ReplicateVendor replicate = new ReplicateVendor(webhookSecret, clock);
        ModalVendor modal = new ModalVendor(clock);
        control.addPanel(replicate.name(), replicate::control);
        control.addPanel(modal.name(), modal::control);
        List<Vendor> vendors = new ArrayList<>(languages(clock, control));
        vendors.addAll(List.of(replicate, modal));
        return new ProviderSandbox(Server.listen(port, new Switchboard(vendors, faults, calls, control)), replicate, modal);
    }

    private static List<Vendor> languages(Clock clock, ControlApi control) {
        Extractor extractor = new Extractor(clock);
        Persona persona = new Persona(clock);
        ObedientModel obedient = new ObedientModel();
        Respondent usual = prompt -> prompt.schema() == null ? persona.answer(prompt) : extractor.answer(prompt);
        Respondent respondent = prompt -> (control.behaviour().obedient() ? obedient : usual).answer(prompt);
        TextVectors vectors = new TextVectors();
        return List.of(
                new AnthropicVendor(respondent, clock),
                new OpenAiVendor(respondent, vectors, clock),
                new GeminiVendor(respondent, vectors));
    }

    /** Without a slash at the end. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    @Override
    public void close() {
        server.close();
        replicate.close();
        modal.close();
    }

    /** Runs it alone, on the port given or 8090, until the process is stopped. */
    public static void main(String[] arguments) throws IOException {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_PORT;
        ProviderSandbox sandbox = start(port);
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        LOG.info("Provider sandbox at {}", sandbox.baseUrl());
    }
}
