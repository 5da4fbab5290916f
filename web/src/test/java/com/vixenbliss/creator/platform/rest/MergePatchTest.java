package com.vixenbliss.creator.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    record Room(@NotNull String roomName, @Max(9) Integer chairs, List<String> tags, @Valid Lamp lamp) {}

    record Lamp(String colour, @Max(100) Integer watts) {}

    private static final Room ROOM = new Room("café", 4, List.of("warm", "small"), new Lamp("red", 40));

    private final MergePatch mergePatch = new MergePatch(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    @Test
    void objectsAreMergedAndEverythingElseIsReplaced() throws Exception {
        Room patched = patch("{\"lamp\": {\"watts\": 60}, \"tags\": [\"new\"], \"chairs\": null}");

        assertThat(patched).isEqualTo(new Room("café", null, List.of("new"), new Lamp("red", 60)));
    }

    @Test
    void anEmptyPatchChangesNothing() throws Exception {
        assertThat(patch("{}")).isEqualTo(ROOM);
    }

    @Test
    void anObjectCanBeClearedAndBegunAnew() throws Exception {
        assertThat(patch("{\"lamp\": null}").lamp()).isNull();
        Room dark = new Room("cellar", 1, List.of(), null);
        assertThat(mergePatch.apply(dark, json("{\"lamp\": {\"colour\": \"blue\"}}"), Room.class).lamp())
                .isEqualTo(new Lamp("blue", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"chairz\": 1} | chairz",
        "{\"lamp\": {\"role\": \"admin\"}} | lamp.role",
        "{\"chairs\": \"four\"} | chairs",
        "{\"chairs\": 4.5} | chairs",
        "{\"tags\": [\"a\", 5]} | tags[1]",
        "{\"lamp\": 5} | lamp",
        "{\"room_name\": {}} | room_name"})
    void whatDoesNotFitIsNamedAsOnTheWire(String patch, String field) throws Exception {
        JsonNode node = json(patch);

        Fault fault = catchThrowableOfType(Fault.class, () -> mergePatch.apply(ROOM, node, Room.class));

        assertThat(fault.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.message()).doesNotContain("java", "com.", "Room");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"room_name\": null}", "{\"chairs\": 10}", "{\"lamp\": {\"watts\": 101}}"})
    void rulesHoldForTheOutcome(String patch) throws Exception {
        JsonNode node = json(patch);

        assertThatThrownBy(() -> mergePatch.apply(ROOM, node, Room.class))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @ParameterizedTest
    @CsvSource({"[]", "5", "null", "text"})
    void aPatchIsAnObject(String patch) throws Exception {
        JsonNode node = patch.equals("text") ? null : json(patch);

        assertThatThrownBy(() -> mergePatch.apply(ROOM, node, Room.class)).isInstanceOf(Fault.class);
    }

    private Room patch(String json) throws Exception {
        return mergePatch.apply(ROOM, json(json), Room.class);
    }

    private static JsonNode json(String text) throws Exception {
        return JsonBinding.edge().readTree(text);
    }
}
