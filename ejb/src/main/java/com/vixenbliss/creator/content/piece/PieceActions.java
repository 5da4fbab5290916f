package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * The same for many pieces.
 *
 * @param note for {@code regenerate}: what is to be otherwise, in English; left out for nothing in particular
 */
public record PieceActions(
        @NotEmpty @Size(max = MOST) List<@NotNull UUID> ids, @NotNull PieceAction action, @Text(max = PieceNote.NOTE) String note) {

    static final int MOST = 100;

    public PieceActions {
        ids = ids == null ? null : List.copyOf(ids);
    }
}
