package com.vixenbliss.creator.account.studio;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.studio.model.Studio;
import com.vixenbliss.creator.account.studio.model.StudioMember;
import com.vixenbliss.creator.account.studio.model.StudioRole;
import com.vixenbliss.creator.account.studio.model.StudioSlug;
import com.vixenbliss.creator.account.studio.model.StudioStatus;
import com.vixenbliss.creator.account.user.StandingChanged;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.account.user.model.DisplayName;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Founds studios and shows them to those who may see them: admins all, everybody else his own. */
@ApplicationScoped
@Transactional
public class StudioService {

    private final Studios studios;
    private final UserService users;
    private final AuditTrail audit;
    private final Event<StandingChanged> changes;
    private final Clock clock;

    @Inject
    public StudioService(
            Studios studios, UserService users, AuditTrail audit, Event<StandingChanged> changes, Clock clock) {
        this.studios = studios;
        this.users = users;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected StudioService() {
        this(null, null, null, null, null);
    }

    /**
     * @param slug null to make one from the name
     * @param ownerEmail of somebody who is registered
     * @throws SlugTaken when another studio has the slug
     */
    public StudioView found(Caller admin, String name, String slug, String ownerEmail) {
        DisplayName called = DisplayName.of("name", name);
        Studio studio = Studio.named(called, slug == null ? StudioSlug.from(called) : StudioSlug.of(slug), clock.instant());
        UserProfile owner = ownerBy(ownerEmail);
        studios.add(studio);
        studios.add(StudioMember.of(studio.id(), owner.id(), StudioRole.OWNER, clock.instant()));
        audit.record(admin, "studio.founded", "studio", studio.id(), null, null, StudioView.of(studio));
        return StudioView.of(studio);
    }

    /** @throws Fault {@code NOT_FOUND} for a studio that is not the caller's, as for one that does not exist */
    public StudioView get(Caller caller, UUID id) {
        return StudioView.of(find(caller, id));
    }

    public Page<StudioView> list(Caller caller, PageRequest page) {
        if (caller.is(Role.ADMIN)) {
            return Page.of(studios.page(page), page.limit(), studio -> studio.id().toString()).map(StudioView::of);
        }
        List<StudioView> own = studios.openPlacesOf(caller.userId()).stream()
                .map(place -> studios.byId(place.studioId()).map(StudioView::of).orElseThrow())
                .toList();
        return new Page<>(own, null);
    }

    /** The open studios for which a person works, the oldest place first. */
    public List<Membership> membershipsOf(UUID userId) {
        return studios.openPlacesOf(userId).stream().map(Membership::of).toList();
    }

    /**
     * Renames, closes or opens a studio. The people of a closed one cannot act for it, within a minute at the latest.
     *
     * @param seen the version that the admin saw
     * @throws Fault {@code STALE} when it is another by now
     */
    public StudioView change(Caller admin, UUID id, ExpectedVersion seen, StudioChange change) {
        Studio studio = find(admin, id);
        seen.check(studio.version());
        StudioView before = StudioView.of(studio);
        if (change.name() != null) {
            studio.rename(DisplayName.of("name", change.name()), clock.instant());
        }
        if (change.status() != null) {
            studio.become(change.status(), clock.instant());
        }
        studios.flush();
        changes.fire(new StandingChanged(id));
        audit.record(admin, "studio.changed", "studio", id, change.reason(), before, StudioView.of(studio));
        return StudioView.of(studio);
    }

    private Studio find(Caller caller, UUID id) {
        return studios.byId(id)
                .filter(studio -> caller.is(Role.ADMIN) || studios.member(id, caller.userId()).isPresent())
                .orElseThrow(StudioNotFound::new);
    }

    private UserProfile ownerBy(String email) {
        return users.byEmail(EmailAddress.of(email))
                .orElseThrow(() -> new Fault(Kind.INVALID, "validation", "Some fields are not valid.",
                        List.of(new FieldError("owner_email", "nobody is registered with this address"))));
    }

    /**
     * What an admin changes about a studio; null leaves a field as it is.
     *
     * @param reason kept in the audit trail
     */
    public record StudioChange(String name, StudioStatus status, String reason) {}
}
