package com.vixenbliss.creator.catalogue.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import com.vixenbliss.creator.catalogue.card.model.CardSpec;
import com.vixenbliss.creator.platform.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good files, each spoiled in three hundred ways: every one is taken, and then leaves again, or is refused with a reason. */
class SpoiledCardsTest {

    private static final int WAYS = 300;

    static Stream<Arguments> files() {
        byte[] json = Specimens.utf8(Specimens.V3);
        return Stream.of(
                Arguments.of("json", json),
                Arguments.of("png", Specimens.png(Specimens.V3)),
                Arguments.of("charx", Specimens.charx()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @Timeout(120)
    void aSpoiledFileIsRefusedWithAReasonOrTaken(String kind, byte[] good) {
        for (int seed = 0; seed < WAYS; seed++) {
            byte[] spoiled = spoil(good.clone(), new Random(seed));

            assertThatCode(() -> takeOrRefuse(spoiled)).as("%s, seed %d", kind, seed).doesNotThrowAnyException();
        }
    }

    /** Every place of a full card, ours included, holds something that does not belong there. */
    @Test
    @Timeout(120)
    void aFieldOfTheWrongKindIsRefusedWithAReasonOrKept() {
        String good = Journey.in(Specimens.utf8(Specimens.V3)).document(CardSpec.V3, CardContainer.JSON, true).toString();
        String older = Journey.in(Specimens.utf8(Specimens.V3)).document(CardSpec.V2, CardContainer.JSON, true).toString();
        for (String card : List.of(good, older)) {
            for (String place : places("", Journey.read(card))) {
                for (String wrong : List.of("null", "7", "\"x\"", "[7]", "{\"x\":null}")) {
                    ObjectNode spoiled = (ObjectNode) Journey.read(card);
                    put(spoiled, place, wrong);

                    assertThatCode(() -> takeOrRefuse(Specimens.utf8(spoiled.toString()))).as(place + " = " + wrong).doesNotThrowAnyException();
                }
            }
        }
    }

    private static List<String> places(String path, JsonNode node) {
        List<String> places = new ArrayList<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> {
                places.add(path + "/" + name);
                places.addAll(places(path + "/" + name, node.get(name)));
            });
        }
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            places.addAll(places(path + "/" + at, node.get(at)));
        }
        return places;
    }

    private static void put(ObjectNode card, String place, String wrong) {
        int last = place.lastIndexOf('/');
        JsonNode value = Journey.read("{\"name\":\"x\",\"v\":" + wrong + "}").get("v");
        ((ObjectNode) card.at(place.substring(0, last))).set(place.substring(last + 1), value);
    }

    private static void takeOrRefuse(byte[] file) {
        try {
            Journey taken = Journey.in(file);
            taken.out(CardSpec.V2, CardContainer.JSON, true);
            taken.out(CardSpec.V3, CardContainer.CHARX, false);
        } catch (Fault refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
        }
    }

    private static byte[] spoil(byte[] file, Random random) {
        for (int times = 1 + random.nextInt(8); times > 0; times--) {
            int at = random.nextInt(file.length);
            switch (random.nextInt(4)) {
                case 0 -> file[at] = (byte) random.nextInt();
                case 1 -> file[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> file = Specimens.cut(file, Math.max(1, random.nextInt(20) == 0 ? at : file.length - random.nextInt(8)));
                default -> {
                    int from = random.nextInt(file.length);
                    System.arraycopy(file, from, file, at, Math.min(4, file.length - Math.max(at, from)));
                }
            }
        }
        return file;
    }
}
