package com.vixenbliss.creator.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {

    private final Form form = Form.of(Inn.class, new Inn(
            "Swan", new Owner("Ana", 41), List.of("quiet", "old"), List.of(new Room("Blue", 2)), 0.5));

    @Test
    void fieldsAreTextsUnderTheirNamesOnTheWire() {
        assertThat(form.getValues())
                .containsEntry("name", "Swan")
                .containsEntry("inn_owner.age", "41")
                .containsEntry("key_words", "quiet\nold")
                .containsEntry("rooms[0].beds", "2")
                .containsEntry("rooms[2].title", null);
    }

    @Test
    void whatWasReadIsWrittenTheSame() throws Exception {
        Inn again = Json.strict().treeToValue(form.toJson(), Inn.class);

        assertThat(again).isEqualTo(new Inn(
                "Swan", new Owner("Ana", 41), List.of("quiet", "old"), List.of(new Room("Blue", 2)), 0.5));
    }

    @Test
    void emptyLinesAndRowsAreLeftOut() {
        form.getValues().put("key_words", " quiet \n\n  \nnew");
        form.getValues().put("rooms[0].title", null);
        form.getValues().put("rooms[0].beds", " ");
        form.getValues().put("rooms[2].title", "Red");

        assertThat(form.toJson().get("key_words")).hasToString("[\"quiet\",\"new\"]");
        assertThat(form.toJson().get("rooms")).hasToString("[{\"title\":\"Red\",\"beds\":null}]");
    }

    @Test
    void yesAndNoAreNoTexts() {
        Form wishes = Form.of(Wishes.class, new Wishes(true, null));
        assertThat(wishes.getValues()).containsEntry("breakfast", "true").containsEntry("late", null);

        wishes.getValues().put("late", "false");

        assertThat(wishes.toJson()).hasToString("{\"breakfast\":true,\"late\":false}");
    }

    record Wishes(Boolean breakfast, Boolean late) {}

    @Test
    void anEmptyFieldClears() {
        form.getValues().put("inn_owner.first_name", "");

        assertThat(form.toJson().at("/inn_owner/first_name").isNull()).isTrue();
    }

    @Test
    void whatIsNoNumberIsRefusedByName() {
        form.getValues().put("rooms[0].beds", "two");

        assertThatThrownBy(form::toJson).isInstanceOfSatisfying(Fault.class, refusal ->
                assertThat(refusal.errors().getFirst().field()).isEqualTo("rooms[0].beds"));
    }

    @Test
    void aBlankFormHasRoomForTwoRows() {
        Form blank = Form.of(Inn.class, null);

        assertThat(blank.lastOf("rooms")).isEqualTo(1);
        assertThat(blank.toJson().get("name").isNull()).isTrue();
    }

    @Test
    void idsAreThoseOfComponents() {
        assertThat(form.idOf("rooms[0].beds")).isEqualTo("f-rooms-0-beds");
        assertThat(form.idOf("inn_owner.age")).isEqualTo("f-inn_owner-age");
    }

    record Inn(String name, Owner innOwner, List<String> keyWords, List<Room> rooms, Double rating) {}

    record Owner(String firstName, Integer age) {}

    record Room(String title, Integer beds) {}
}
