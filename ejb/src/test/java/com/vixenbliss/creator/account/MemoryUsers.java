package com.vixenbliss.creator.account;

import com.vixenbliss.creator.account.user.EmailTaken;
import com.vixenbliss.creator.account.user.Users;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.account.user.model.User;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People in a map. */
public final class MemoryUsers implements Users {

    private final Map<UUID, User> rows = new LinkedHashMap<>();

    @Override
    public void add(User user) {
        if (rows.values().stream().anyMatch(other -> other.email().equals(user.email()))) {
            throw new EmailTaken();
        }
        rows.put(user.id(), user);
    }

    @Override
    public Optional<User> byId(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<User> byEmail(EmailAddress email) {
        return rows.values().stream().filter(user -> user.email().equals(email.value())).findFirst();
    }

    @Override
    public void flush() {
        // a map has nothing to write
    }

    @Override
    public boolean anyAdmin() {
        return rows.values().stream().anyMatch(User::isAdmin);
    }

    @Override
    public void lockForBootstrap() {
        // one thread
    }
}
