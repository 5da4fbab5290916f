package com.vixenbliss.creator.content.piece.making;

import com.vixenbliss.creator.content.piece.model.PieceId;
import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.Platform;
import java.util.UUID;

/**
 * A piece whose words are being written.
 *
 * @param fence the number of this taking; what is written under an older one is refused
 * @param draw which of its pictures it has
 */
record CaptionClaim(UUID id, int position, Platform platform, Axes axes, String note, int fence, int draw) {

    /** Of what its words cost. */
    UUID spendId() {
        return PieceId.caption(id, draw);
    }
}
