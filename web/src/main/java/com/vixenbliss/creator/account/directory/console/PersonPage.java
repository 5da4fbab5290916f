package com.vixenbliss.creator.account.directory.console;

import com.vixenbliss.creator.account.directory.PeopleDirectory;
import com.vixenbliss.creator.account.directory.Person;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.account.user.model.UserStatus;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One person: the roles, and the way to shut somebody out or to let him in again. A reason is asked for. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/account/person?faces-redirect=true&id=%s&done=%s";

    @Inject
    PeopleDirectory people;

    @Inject
    UserService users;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String id;
    private String reason;
    private transient Person person;

    /** Called once the address has been read. */
    public void open() {
        getPerson();
    }

    public String suspend() {
        return become(UserStatus.SUSPENDED, "suspended");
    }

    public String reinstate() {
        return become(UserStatus.ACTIVE, "reinstated");
    }

    private String become(UserStatus status, String done) {
        return refusals.guard(() -> {
            if (reason == null || reason.isBlank()) {
                throw Fault.invalid("reason", "must say why: it is kept in the audit trail");
            }
            users.setStatus(current.caller(), PageIds.parse(id), status, reason.strip());
            return HERE.formatted(id, done);
        });
    }

    public Person getPerson() {
        if (person == null) {
            person = people.get(current.caller(), PageIds.parse(id));
        }
        return person;
    }

    /** Whether somebody looks at his own page, where nothing can be done. */
    public boolean isMyself() {
        return current.caller().userId().equals(getPerson().id());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
