package com.vixenbliss.creator.visual.rendering;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static com.vixenbliss.creator.visual.rendering.Workshop.isTold;
import static com.vixenbliss.creator.visual.rendering.Workshop.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.platform.ai.image.Lora;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.model.ImageType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures at more than one host, and pictures with a trained model. */
class RenderingHostsTest {

    private static final String FLUX = "black-forest-labs/flux-dev-lora";
    private static final String SDXL = "modal/sdxl-lora";
    private static final LoraUse USE = new LoraUse(TimeOrderedId.next(), 0.8);

    private Workshop workshop;

    @BeforeEach
    void open() {
        run("delete from renderings");
        run("delete from abandoned_renderings");
        workshop = new Workshop();
    }

    @AfterEach
    void close() {
        workshop.desk.close();
        run("delete from renderings");
        run("delete from abandoned_renderings");
    }

    @Test
    void aTrainedModelGoesAlongByAnAddressThatIsAskedForAtTheLastMoment() {
        workshop.pictures.loras.put(USE.loraModelId(), link("flux-dev"));
        RenderingOrder order = order(FLUX, USE);

        drawn(order);

        assertThat(workshop.provider.requests.values()).singleElement().satisfies(request -> assertThat(request.lora())
                .isEqualTo(new Lora(link("flux-dev").weights(), "f00d", 0.8)));
        assertThat(state(order)).isEqualTo("drawn");
    }

    @Test
    void aModelThatMayNotBeUsedAnyMoreIsNotDrawnWith() {
        RenderingOrder order = order(FLUX, USE);

        drawn(order);

        assertThat(state(order)).isEqualTo("failed");
        assertThat(one("select reason from renderings where id = ?", order.id())).contains("not be drawn with any more");
        assertThat(workshop.provider.requests).isEmpty();
    }

    @Test
    void aModelOfAnotherBaseIsNotSent() {
        workshop.pictures.loras.put(USE.loraModelId(), link("flux-dev"));
        RenderingOrder order = order(SDXL, USE);

        drawn(order);

        assertThat(state(order)).isEqualTo("failed");
        assertThat(one("select reason from renderings where id = ?", order.id())).contains("trained on flux-dev");
        assertThat(workshop.modal.requests).isEmpty();
    }

    @Test
    void eachModelIsDrawnByItsHostAndBookedThere() {
        workshop.pictures.loras.put(USE.loraModelId(), link("sdxl"));
        RenderingOrder order = order(SDXL, USE);

        drawn(order);

        assertThat(workshop.modal.requests).hasSize(1);
        assertThat(workshop.provider.requests).isEmpty();
        assertThat(workshop.book.entries).singleElement().satisfies(entry -> {
            assertThat(entry.provider()).isEqualTo("modal");
            assertThat(entry.costUsd()).isEqualByComparingTo("0.006");
        });
        assertThat(workshop.pictures.kept.values()).singleElement().satisfies(
                kept -> assertThat(kept.lineage().provider()).isEqualTo("modal"));
    }

    @Test
    void aHostThatIsFullKeepsNobodyWaitingForAnother() {
        workshop.pictures.loras.put(USE.loraModelId(), link("sdxl"));
        workshop.desk.close();
        for (int at = 0; at < 5; at++) {
            workshop.service.order(order(FLUX, null));
            workshop.service.order(order(SDXL, USE));
        }

        assertThat(workshop.renderings.admit("replicate", 2)).hasSize(2).allMatch(taken -> taken.provider().equals("replicate"));
        assertThat(workshop.renderings.admit("replicate", 2)).isEmpty();
        assertThat(workshop.renderings.admit("modal", 3)).hasSize(3).allMatch(taken -> taken.provider().equals("modal"));
        assertThat(workshop.renderings.admit("modal", 4)).hasSize(1);
    }

    @Test
    void oneHostThatWantsToBeLeftAloneDoesNotStopTheOthers() {
        workshop.pictures.loras.put(USE.loraModelId(), link("sdxl"));
        workshop.provider.beforeSubmit.add(
                new ProviderTrouble(ProviderTrouble.Kind.RATE_LIMITED, "later", Duration.ofHours(1), null));
        RenderingOrder held = Workshop.anOrder();
        workshop.service.order(held);
        await().until(workshop.provider.beforeSubmit::isEmpty);
        RenderingOrder order = order(SDXL, USE);

        drawn(order);

        assertThat(state(order)).isEqualTo("drawn");
        assertThat(state(held)).isEqualTo("queued");
    }

    @Test
    void whatAnErasureLeftUnderWayIsStoppedAtItsHost() {
        workshop.pictures.loras.put(USE.loraModelId(), link("sdxl"));
        workshop.modal.course = List.of();
        RenderingOrder order = order(SDXL, USE);
        workshop.service.order(order);
        await().until(() -> "submitted".equals(state(order)));

        run("delete from renderings where id = ?", order.id());
        workshop.sweeper.tidy();

        assertThat(workshop.modal.cancelled).hasSize(1);
        assertThat(workshop.provider.cancelled).isEmpty();
    }

    private void drawn(RenderingOrder order) {
        workshop.service.order(order);
        await().atMost(Duration.ofSeconds(30)).until(() -> isTold(order));
    }

    private static LoraLink link(String base) {
        return new LoraLink(URI.create("https://storage.example/loras/a.safetensors?X-Amz-Signature=abc"), "f00d", base);
    }

    private static RenderingOrder order(String model, LoraUse use) {
        UUID id = TimeOrderedId.next();
        return new RenderingOrder(id, Purpose.CONTENT, TimeOrderedId.next(), TimeOrderedId.next(), null, null, model,
                new PromptText("VXMIRA7Q at sea, " + id, null, List.of()), "4:5", 7, null, ImageType.SCENE, "scenes/a/b", null, null, use);
    }
}
