package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.platform.text.Text;

/** Why a piece is made again. @param note what is to be otherwise, in English; left out for nothing in particular */
public record PieceNote(@Text(max = NOTE) String note) {

    static final int NOTE = 300;
}
