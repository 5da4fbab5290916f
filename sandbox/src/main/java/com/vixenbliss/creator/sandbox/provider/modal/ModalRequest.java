package com.vixenbliss.creator.sandbox.provider.modal;

import com.vixenbliss.creator.sandbox.provider.drawing.Told;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.Optional;

/** A call to the function, or to where Modal said that its answer would be. */
final class ModalRequest implements Request {

    private final Call call;
    private final Operation operation;
    private final Gateway gateway;
    private final Renderings renderings;
    private final Queue queue;
    private int delay;

    ModalRequest(Call call, Operation operation, Gateway gateway, Renderings renderings, Queue queue) {
        this.call = call;
        this.operation = operation;
        this.gateway = gateway;
        this.renderings = renderings;
        this.queue = queue;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String model() {
        return operation == Operation.DRAW ? "sdxl-lora" : "";
    }

    @Override
    public Answer answer(Editor editor) {
        Optional<Gateway.Hop> hop = gateway.hop(call, queue.conduct(), queue.now());
        if (hop.isPresent()) {
            delay = hop.get().afterMs();
            return hop.get().answer();
        }
        return gateway.answered(call).orElseGet(this::done);
    }

    private Answer done() {
        Answer answer = renderings.answer(gateway.meant(call));
        gateway.settle(call, answer);
        return answer;
    }

    @Override
    public int delayMs() {
        return delay;
    }

    @Override
    public boolean lost() {
        boolean orders = operation == Operation.DRAW && call.path().equals("/renderings");
        return orders && Wire.parse(call.body()).map(body -> Told.by(body.path("prompt").asText()) == Told.LOSE).orElse(false);
    }
}
