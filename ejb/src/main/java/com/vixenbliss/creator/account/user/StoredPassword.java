package com.vixenbliss.creator.account.user;

import java.util.UUID;

/** A person's password as we keep it: a hash, empty for somebody who has none. */
record StoredPassword(UUID userId, String hash) {

    /** Of an address that nobody has. */
    static final StoredPassword NONE = new StoredPassword(null, "");

    @Override
    public String toString() {
        return "StoredPassword[" + userId + "]";
    }
}
