package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;

/** Orders by page, the newest first. The cursor is the id of the last one seen: orders that come meanwhile shift nothing. */
final class OrderList {

    static final int PAGE = 100;

    private final Studio studio;
    private final Order.Kind kind;

    OrderList(Studio studio, Order.Kind kind) {
        this.studio = studio;
        this.kind = kind;
    }

    Answer page(Call call, String self) {
        Instant after = instant(call.query().get("created_after"), Instant.MIN);
        Instant before = instant(call.query().get("created_before"), Instant.MAX);
        List<Order> all = studio.newest(orders -> orders
                .filter(order -> order.terms().kind() == kind)
                .filter(order -> !order.created().isBefore(after) && order.created().isBefore(before)));
        int from = behind(all, call.query().get("cursor"));
        int to = Math.min(all.size(), from + PAGE);
        ObjectNode json = Wire.object().putNull("previous");
        json.put("next", to < all.size() ? next(call, self, all.get(to - 1)) : null);
        ArrayNode results = json.putArray("results");
        all.subList(from, to).forEach(order -> results.add(order.toJson(studio.now())));
        return Problems.ok(200, json);
    }

    private static int behind(List<Order> all, String cursor) {
        if (cursor == null) {
            return 0;
        }
        String last = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        List<String> ids = all.stream().map(Order::id).toList();
        return ids.indexOf(last) + 1;
    }

    private String next(Call call, String self, Order last) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(last.id().getBytes(StandardCharsets.UTF_8));
        String after = call.query().get("created_after");
        return self + "/" + kind.plural() + "?cursor=" + cursor + (after == null ? "" : "&created_after=" + after);
    }

    private static Instant instant(String text, Instant otherwise) {
        try {
            return text == null ? otherwise : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException notOne) {
            return otherwise;
        }
    }
}
