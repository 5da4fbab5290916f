package com.vixenbliss.creator.identity.avatar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.identity.avatar.model.AvatarStatus;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads what the statements of {@link AvatarViews} give. */
final class AvatarRow {

    private AvatarRow() {}

    static AvatarView view(Object[] row) {
        List<StageView> stages = stages(json(row[9]));
        return new AvatarView((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (UUID) row[4], (UUID) row[5],
                word(AvatarStatus.class, row[6]), MakingStatus.of(stages), AvatarView.Progress.of(stages), stages,
                word(LikenessSource.class, row[7]), (String) row[8], json(row[10]), (UUID) row[11], (BigDecimal) row[12],
                (BigDecimal) row[13], null, ((Number) row[14]).intValue(), (Instant) row[15], (Instant) row[16]);
    }

    static ComponentView component(Object[] row) {
        return new ComponentView((String) row[0], ((Number) row[1]).intValue(), json(row[2]), (String) row[3], (String) row[4],
                (BigDecimal) row[5], (Instant) row[6]);
    }

    private static List<StageView> stages(JsonNode list) {
        List<StageView> stages = new ArrayList<>();
        for (JsonNode stage : list) {
            stages.add(new StageView(word(Stage.class, stage.path("stage").asText()), StageState.of(stage.path("state").asText()),
                    stage.path("attempts").asInt(), text(stage, "reason"), Need.of(text(stage, "needs")),
                    time(stage, "begun_at"), time(stage, "ended_at")));
        }
        return stages;
    }

    private static Instant time(JsonNode stage, String field) {
        String text = text(stage, field);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }

    private static String text(JsonNode stage, String field) {
        return stage.path(field).textValue();
    }

    private static <E extends Enum<E>> E word(Class<E> type, Object column) {
        return Enum.valueOf(type, column.toString().toUpperCase(Locale.ROOT));
    }

    private static JsonNode json(Object column) {
        try {
            return Json.lenient().readTree(String.valueOf(column));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A column of an avatar is no JSON", broken);
        }
    }
}
