package com.vixenbliss.creator.account.studio.console;

import com.vixenbliss.creator.account.studio.MemberService;
import com.vixenbliss.creator.account.studio.model.StudioRole;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/** Owners take people into their studio, give them another role or let them go. */
@Named
@ViewScoped
public class MembersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/account/studio?faces-redirect=true&done=";

    @Inject
    MemberService members;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String email;
    private String role = "editor";

    public String add() {
        return refusals.guard(() -> {
            if (email == null || email.isBlank()) {
                throw Fault.invalid("email", "must be the address of somebody who is registered");
            }
            members.add(current.caller(), current.caller().studio(), email.strip(), roleOf(role));
            return HERE + "joined";
        });
    }

    public String become(UUID userId, String word) {
        return refusals.guard(() -> {
            members.changeRole(current.caller(), current.caller().studio(), userId, roleOf(word));
            return HERE + "saved";
        });
    }

    public String remove(UUID userId) {
        return refusals.guard(() -> {
            members.remove(current.caller(), current.caller().studio(), userId);
            return HERE + "left";
        });
    }

    /** Whether the caller may change who is a member. */
    public boolean isOwner() {
        return current.caller().studioId() != null && current.caller().is(Role.STUDIO_OWNER);
    }

    private static StudioRole roleOf(String word) {
        try {
            return StudioRole.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Fault.invalid("role", "must be owner, editor or analyst");
        }
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
