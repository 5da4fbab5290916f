package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.http.Event;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Vendor;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replicate: {@code /replicate/v1}, and what it made at {@code /replicate/delivery}. */
public final class ReplicateVendor implements Vendor, AutoCloseable {

    private static final Pattern OF_MODEL = Pattern.compile("/v1/models/([^/]+/[^/]+)/predictions");
    private static final Pattern TRAINER = Pattern.compile("/v1/models/([^/]+/[^/]+)/versions/([^/]+)/trainings");
    private static final Pattern MODEL = Pattern.compile("/v1/models/([^/]+/[^/]+)");
    private static final Pattern ONE = Pattern.compile("/v1/(prediction|training)s/([^/]+)(/cancel)?");
    private static final Pattern FILE = Pattern.compile("/v1/files/([^/]+)");

    private final Uploads uploads;
    private final Deliveries deliveries;
    private final Destinations destinations;
    private final Studio studio;
    private final Post post;

    /** @param webhookSecret {@code whsec_} and Base64 */
    public ReplicateVendor(String webhookSecret, Clock clock) throws IOException {
        this.uploads = new Uploads(clock);
        this.deliveries = new Deliveries();
        this.destinations = new Destinations(clock);
        this.post = new Post(webhookSecret, clock);
        Downloads downloads = new Downloads(uploads);
        this.studio = new Studio(clock, new Atelier(downloads, deliveries, destinations),
                new Trainer(downloads, deliveries, destinations), post);
    }

    @Override
    public String name() {
        return "replicate";
    }

    @Override
    public Request read(Call call) {
        if (call.path().startsWith("/delivery/")) {
            return answered(Operation.FETCH, deliveries.fetch(call.path().substring("/delivery/".length())));
        }
        if (unauthorised(call)) {
            return answered(operation(call), Problems.unauthenticated());
        }
        return ordered(call).orElseGet(() -> answered(operation(call), answer(call)));
    }

    private Optional<Request> ordered(Call call) {
        Matcher ofModel = OF_MODEL.matcher(call.path());
        Matcher training = TRAINER.matcher(call.path());
        if (!call.method().equals("POST")) {
            return Optional.empty();
        }
        if (training.matches()) {
            return Optional.of(TrainingRequest.read(call, self(call), Model.trainer(training.group(1), training.group(2)),
                    destinations, studio));
        }
        boolean predicts = ofModel.matches() || call.path().equals("/v1/predictions");
        return predicts
                ? Optional.of(OrderRequest.read(call, self(call), ofModel.matches() ? ofModel.group(1) : null, studio))
                : Optional.empty();
    }

    private Answer answer(Call call) {
        return switch (call.method() + " " + call.path()) {
            case "GET /v1/predictions" -> new OrderList(studio, Order.Kind.PREDICTION).page(call, self(call));
            case "GET /v1/trainings" -> new OrderList(studio, Order.Kind.TRAINING).page(call, self(call));
            case "POST /v1/models" -> destinations.create(call);
            case "GET /v1/account" -> Problems.ok(200, Wire.object().put("type", "organization").put("username", "creator")
                    .put("name", "Creator").putNull("github_url"));
            case "POST /v1/files" -> uploads.upload(call, self(call));
            case "GET /v1/webhooks/default/secret" -> Problems.ok(200, Wire.object().put("key", post.secret()));
            default -> aboutOne(call).or(() -> aboutFile(call)).or(() -> aboutModel(call)).orElseGet(Problems::notFound);
        };
    }

    private Optional<Answer> aboutOne(Call call) {
        Matcher one = ONE.matcher(call.path());
        Optional<Order> order = one.matches()
                ? studio.find(Order.Kind.valueOf(one.group(1).toUpperCase(Locale.ROOT)), one.group(2))
                : Optional.empty();
        boolean cancels = order.isPresent() && one.group(3) != null && call.method().equals("POST");
        if (cancels) {
            studio.cancel(order.get());
        }
        boolean looks = order.isPresent() && one.group(3) == null && call.method().equals("GET");
        return cancels || looks
                ? order.map(found -> Problems.ok(200, found.toJson(studio.now())))
                : Optional.empty();
    }

    private Optional<Answer> aboutFile(Call call) {
        Matcher file = FILE.matcher(call.path());
        if (!file.matches()) {
            return Optional.empty();
        }
        if (call.method().equals("DELETE") && uploads.delete(file.group(1))) {
            return Optional.of(Answer.bytes(204, Map.of(), new byte[0]));
        }
        return call.method().equals("GET")
                ? uploads.describe(file.group(1), self(call)).map(json -> Problems.ok(200, json))
                : Optional.empty();
    }

    private Optional<Answer> aboutModel(Call call) {
        Matcher model = MODEL.matcher(call.path());
        return call.method().equals("GET") && model.matches()
                ? destinations.describe(model.group(1)).map(json -> Problems.ok(200, json))
                : Optional.empty();
    }

    /** The controls below {@code /_replicate}. */
    public Answer control(Call call) {
        return new ReplicateControl(studio).answer(call);
    }

    @Override
    public Answer failure(int status, Call call) {
        return Problems.failure(status);
    }

    @Override
    public Event brokenStream() {
        return Event.frame("event: error\ndata: {\"detail\":\"An unexpected error occurred\"}\n\n");
    }

    private static Request answered(Operation operation, Answer answer) {
        return Request.answered(operation, "", answer);
    }

    private static Operation operation(Call call) {
        boolean posts = call.method().equals("POST");
        if (posts && call.path().endsWith("/predictions")) {
            return Operation.DRAW;
        }
        if (posts && call.path().endsWith("/trainings")) {
            return Operation.TRAIN;
        }
        if (posts && call.path().equals("/v1/files")) {
            return Operation.UPLOAD;
        }
        return !posts && call.path().matches("/v1/(?:prediction|training)s.*") ? Operation.LOOK : Operation.OTHER;
    }

    private static String self(Call call) {
        return "http://" + call.header("host").orElse("127.0.0.1") + "/replicate/v1";
    }

    private static boolean unauthorised(Call call) {
        String key = call.header("authorization").orElse("").replaceFirst("^(?:Bearer|Token) ?", "");
        return Wire.refusedKey(key);
    }

    @Override
    public void close() {
        studio.close();
        deliveries.close();
        uploads.close();
    }

    /** A body that is an object; empty when it is none. */
    static Optional<JsonNode> object(Call call) {
        return Wire.parse(call.body()).filter(JsonNode::isObject);
    }
}
