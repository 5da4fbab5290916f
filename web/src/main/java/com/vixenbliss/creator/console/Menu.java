package com.vixenbliss.creator.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the caller can go to. */
@Named
@RequestScoped
public class Menu {

    private static final List<Entry> ALL = List.of(
            new Entry("overview", "console.menu.overview", "/console/index.xhtml", "/console/index", null),
            new Entry("characters", "console.menu.characters", "/console/catalogue/characters.xhtml", "/console/catalogue/(char|temp)", Role.STUDIO),
            new Entry("chat", "console.menu.try", "/console/companion/try.xhtml", "/console/companion/try", Role.STUDIO),
            new Entry("worlds", "console.menu.worlds", "/console/catalogue/worlds.xhtml", "/console/catalogue/world", Role.STUDIO),
            new Entry("studios", "console.menu.studios", "/console/account/studios.xhtml", "/console/account/studios", Role.ADMIN));

    private final CurrentCaller current;

    @Inject
    public Menu(CurrentCaller current) {
        this.current = current;
    }

    /** For the CDI client proxy only. */
    protected Menu() {
        this(null);
    }

    public List<Entry> getEntries() {
        Caller caller = current.caller();
        return ALL.stream().filter(entry -> entry.role() == null || caller.is(entry.role())).toList();
    }

    /**
     * One place to go.
     *
     * @param pages how the ids of the views begin that belong to it, as a regular expression
     * @param role null for everybody
     */
    public record Entry(String icon, String label, String page, String pages, String role) {

        public boolean covers(String viewId) {
            return viewId.matches(pages + ".*");
        }
    }
}
