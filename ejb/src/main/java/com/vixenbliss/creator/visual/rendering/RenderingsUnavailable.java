package com.vixenbliss.creator.visual.rendering;

import java.sql.SQLException;

/** The database did not do as it was told; whatever was in hand is taken up again when its lease runs out. */
class RenderingsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenderingsUnavailable(SQLException failed) {
        super(failed.getMessage() + " (" + failed.getSQLState() + ")", failed);
    }
}
