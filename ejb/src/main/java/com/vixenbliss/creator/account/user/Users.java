package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.account.user.model.User;
import java.util.Optional;
import java.util.UUID;

/** All people. */
public interface Users {

    /** @throws EmailTaken when somebody has the address already, however close the race */
    void add(User user);

    Optional<User> byId(UUID id);

    Optional<User> byEmail(EmailAddress email);

    /** Writes what was changed, so that versions are current and races show now. */
    void flush();

    boolean anyAdmin();

    /** Until the transaction ends, nobody else on any node gets past this call. */
    void lockForBootstrap();
}
