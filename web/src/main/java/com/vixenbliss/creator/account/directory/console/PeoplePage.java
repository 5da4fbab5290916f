package com.vixenbliss.creator.account.directory.console;

import com.vixenbliss.creator.account.directory.PeopleDirectory;
import com.vixenbliss.creator.account.directory.Person;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.account.user.model.UserStatus;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Everybody who is registered, narrowed by words and status. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleDirectory people;

    @Inject
    CurrentCaller current;

    private String text;
    private String status;
    private LazyTable<Person> table;

    @PostConstruct
    void open() {
        Caller caller = current.caller();
        table = new LazyTable<>((limit, cursor) -> people.list(caller, text, wanted(), PageRequest.of(limit, cursor)));
    }

    private UserStatus wanted() {
        return switch (status == null ? "" : status) {
            case "active" -> UserStatus.ACTIVE;
            case "suspended" -> UserStatus.SUSPENDED;
            default -> null;
        };
    }

    public LazyTable<Person> getTable() {
        return table;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
