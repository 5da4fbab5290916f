package com.vixenbliss.creator.console;

import com.vixenbliss.creator.account.studio.StudioService;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** What the frame of every page shows: who is signed in, for which studio, and what has just been done. */
@Named
@RequestScoped
public class Shell {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final Set<String> NOTICES =
            Set.of("saved", "created", "published", "archived", "removed", "moved", "retried", "begun", "expired",
                    "discarded", "suspended", "reinstated", "joined", "left", "given",
                    "worn", "put_away", "revoked", "ordered", "chosen", "taken", "started",
                    "stopped", "restarted", "approved", "rejected", "again", "taken_back");

    @Inject
    CurrentCaller current;

    @Inject
    UserService users;

    @Inject
    StudioService studios;

    @Inject
    HttpServletRequest request;

    private UserProfile person;
    private String studioName;

    @PostConstruct
    void read() {
        Caller caller = current.caller();
        person = users.profile(caller.userId());
        studioName = caller.studioId() == null ? "" : studios.get(caller, caller.studioId()).name();
    }

    public String getPersonName() {
        return person.displayName();
    }

    public String getStudioName() {
        return studioName;
    }

    /** A moment as the person reads it, in that person's own zone. */
    public String timeOf(Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(person.timeZone()));
    }

    /** Whether the caller may change what the studio makes, or only read it. */
    public boolean isEditor() {
        return current.caller().is(Role.STUDIO_EDITOR);
    }

    /** The bundle key of what the last request did. It came by the redirect's address, so only known words count. */
    public String getNotice() {
        String done = request.getParameter("done");
        return done != null && NOTICES.contains(done) ? "console.done." + done : null;
    }
}
