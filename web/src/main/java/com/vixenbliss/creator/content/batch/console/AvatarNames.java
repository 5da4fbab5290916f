package com.vixenbliss.creator.content.batch.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.identity.avatar.AvatarFilter;
import com.vixenbliss.creator.identity.avatar.AvatarView;
import com.vixenbliss.creator.identity.avatar.AvatarViews;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The studio's identities, to choose from and to be called by name. */
@Named
@RequestScoped
public class AvatarNames {

    @Inject
    AvatarViews avatars;

    @Inject
    CurrentCaller current;

    private List<AvatarView> all;

    /** The newest hundred. */
    public List<AvatarView> getAll() {
        if (all == null) {
            all = avatars.list(current.caller().studio(), AvatarFilter.ALL, PageRequest.of(PageRequest.MAX_LIMIT, null)).data();
        }
        return all;
    }

    /** Its name, or its niche while it has none. */
    public String of(UUID avatarId) {
        return getAll().stream().filter(avatar -> avatar.id().equals(avatarId)).findFirst()
                .or(() -> avatars.some(current.caller().studio(), List.of(avatarId)).stream().findFirst())
                .map(AvatarNames::called).orElse("–");
    }

    /** What a list calls it. */
    public static String called(AvatarView avatar) {
        return avatar.name() == null || avatar.name().isBlank() ? avatar.niche() : avatar.name();
    }

    /** The same, for pages. */
    public String name(AvatarView avatar) {
        return called(avatar);
    }
}
