package com.vixenbliss.creator.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What the caller can go to. */
@Named
@RequestScoped
public class Menu {

    private static final List<Entry> ALL = List.of(
            new Entry("overview", "console.menu.overview", "/console/index.xhtml", "/console/index", Set.of()),
            new Entry("characters", "console.menu.characters", "/console/catalogue/characters.xhtml", "/console/(catalogue/(char|temp|lore)|visual/kit)", Set.of(Role.STUDIO)),
            new Entry("account", "console.menu.identities", "/console/identity/avatars.xhtml", "/console/identity/", Set.of(Role.STUDIO)),
            new Entry("chat", "console.menu.try", "/console/companion/try.xhtml", "/console/companion/try", Set.of(Role.STUDIO)),
            new Entry("image", "console.menu.scenes", "/console/scene/scenes.xhtml", "/console/scene/scenes", Set.of(Role.STUDIO)),
            new Entry("edit", "console.menu.content", "/console/content/batches.xhtml", "/console/content/", Set.of(Role.STUDIO)),
            new Entry("people", "console.menu.people", "/console/companion/people.xhtml", "/console/companion/pe", Set.of(Role.STUDIO)),
            new Entry("episodes", "console.menu.playground", "/console/scene/playground.xhtml", "/console/scene/playground", Set.of(Role.STUDIO)),
            new Entry("worlds", "console.menu.worlds", "/console/catalogue/worlds.xhtml", "/console/catalogue/world", Set.of(Role.STUDIO)),
            new Entry("failed", "console.menu.failed", "/console/platform/failed.xhtml", "/console/platform/failed", Set.of()),
            new Entry("costs", "console.menu.costs", "/console/account/costs.xhtml", "/console/account/(costs|budgets)", Set.of(Role.STUDIO, Role.ADMIN)),
            new Entry("health", "console.menu.providers", "/console/platform/providers.xhtml", "/console/platform/providers", Set.of(Role.STUDIO, Role.ADMIN)),
            new Entry("jobs", "console.menu.jobs", "/console/platform/jobs.xhtml", "/console/platform/jobs", Set.of(Role.ADMIN)),
            new Entry("account", "console.menu.users", "/console/account/people.xhtml", "/console/account/pe", Set.of(Role.ADMIN)),
            new Entry("audit", "console.menu.audit", "/console/account/audit.xhtml", "/console/account/audit", Set.of(Role.ADMIN, Role.STUDIO_OWNER)),
            new Entry("studios", "console.menu.studios", "/console/account/studios.xhtml", "/console/account/studios", Set.of(Role.ADMIN)));

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
        return ALL.stream().filter(entry -> entry.roles().isEmpty() || entry.roles().stream().anyMatch(caller::is)).toList();
    }

    /**
     * One place to go.
     *
     * @param pages how the ids of the views begin that belong to it, as a regular expression
     * @param roles who may go there; empty for everybody
     */
    public record Entry(String icon, String label, String page, String pages, Set<String> roles) {

        public boolean covers(String viewId) {
            return viewId.matches(pages + ".*");
        }
    }
}
