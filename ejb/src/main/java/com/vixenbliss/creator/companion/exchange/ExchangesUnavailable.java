package com.vixenbliss.creator.companion.exchange;

import java.sql.SQLException;

/** The database did not do what was asked. The row keeps its lease, and the sweeper finds it when that has run out. */
class ExchangesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExchangesUnavailable(SQLException cause) {
        super("The exchanges cannot be read or written: " + cause.getSQLState(), cause);
    }
}
