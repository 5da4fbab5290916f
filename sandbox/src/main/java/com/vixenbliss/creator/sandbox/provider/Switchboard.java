package com.vixenbliss.creator.sandbox.provider;

import com.vixenbliss.creator.sandbox.provider.control.CallLog;
import com.vixenbliss.creator.sandbox.provider.control.ControlApi;
import com.vixenbliss.creator.sandbox.provider.fault.Fault;
import com.vixenbliss.creator.sandbox.provider.fault.Faults;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.http.Connection;
import com.vixenbliss.creator.sandbox.provider.http.Event;
import com.vixenbliss.creator.sandbox.provider.http.Tempo;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Vendor;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes each call to its vendor, and lets the fault that hits it have its way with the answer. */
final class Switchboard implements Connection {

    private final Map<String, Vendor> vendors;
    private final Faults faults;
    private final CallLog calls;
    private final ControlApi control;

    Switchboard(List<Vendor> vendors, Faults faults, CallLog calls, ControlApi control) {
        this.vendors = vendors.stream().collect(Collectors.toMap(Vendor::name, Function.identity()));
        this.faults = faults;
        this.calls = calls;
        this.control = control;
    }

    @Override
    public Reply connect(Call call) {
        if (call.path().startsWith("/_")) {
            return new Reply(control.answer(call), Tempo.of(0, 0, 0));
        }
        int end = call.path().indexOf('/', 1);
        Vendor vendor = vendors.get(end < 0 ? call.path().substring(1) : call.path().substring(1, end));
        return vendor == null ? nobody(call) : ask(vendor, behind(call, end));
    }

    private Reply ask(Vendor vendor, Call call) {
        Request request = vendor.read(call);
        Optional<Fault> fault = faults.take(vendor.name(), request.operation());
        Answer answer = fault.map(found -> spoiled(vendor, request, call, found))
                .orElseGet(() -> request.answer(Request.Editor.NONE));
        calls.add(vendor.name(), request.operation(), request.model(), call, answer.status());
        Tempo usual = answer.status() < 400 ? control.pacing().tempo() : Tempo.of(0, 0, 0);
        Tempo tempo = fault.map(found -> found.slow(usual)).orElse(usual);
        Tempo delayed = tempo.later(request.delayMs());
        return new Reply(answer, request.lost() ? delayed.hangingUp() : delayed);
    }

    private static Answer spoiled(Vendor vendor, Request request, Call call, Fault fault) {
        Answer answer = fault.status() == null
                ? request.answer(fault::edit)
                : failed(vendor.failure(fault.status(), call), fault);
        if (fault.errorAfterEvents() != null && answer.streamed()) {
            answer = broken(answer, fault.errorAfterEvents(), vendor.brokenStream());
        }
        answer = Boolean.TRUE.equals(fault.malformedJson()) ? answer.malformed() : answer;
        return answer.with(fault.headers());
    }

    private static Answer failed(Answer usual, Fault fault) {
        if (fault.body() == null || fault.body().isNull()) {
            return usual;
        }
        String body = fault.body().isTextual() ? fault.body().asText() : Wire.compact(fault.body());
        return usual.saying(List.of(Event.frame(body)));
    }

    private static Answer broken(Answer answer, int after, Event error) {
        List<Event> events = new ArrayList<>(answer.events().subList(0, Math.min(after, answer.events().size())));
        events.add(error);
        return answer.saying(events);
    }

    private static Call behind(Call call, int end) {
        String path = end < 0 ? "/" : call.path().substring(end);
        return new Call(call.method(), path, call.query(), call.headers(), call.body());
    }

    private Reply nobody(Call call) {
        String hint = "No vendor at " + call.path() + ". There are " + vendors.keySet();
        Answer answer = Answer.whole(404, Map.of("Content-Type", "text/plain"), hint, 0);
        return new Reply(answer, Tempo.of(0, 0, 0));
    }
}
