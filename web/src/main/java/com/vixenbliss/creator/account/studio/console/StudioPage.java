package com.vixenbliss.creator.account.studio.console;

import com.vixenbliss.creator.account.studio.MemberService;
import com.vixenbliss.creator.account.studio.MemberView;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The studio for which the caller works, and with whom. */
@Named
@RequestScoped
public class StudioPage {

    private final MemberService members;
    private final CurrentCaller current;
    private List<MemberView> colleagues;

    @Inject
    public StudioPage(MemberService members, CurrentCaller current) {
        this.members = members;
        this.current = current;
    }

    /** For the CDI client proxy only. */
    protected StudioPage() {
        this(null, null);
    }

    /** Nobody for an admin who works for no studio. */
    public List<MemberView> getColleagues() {
        if (colleagues == null) {
            Caller caller = current.caller();
            colleagues = caller.studioId() == null ? List.of() : members.list(caller, caller.studioId());
        }
        return colleagues;
    }
}
