package com.vixenbliss.creator.identity.avatar.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.identity.avatar.AvatarFilter;
import com.vixenbliss.creator.identity.avatar.AvatarView;
import com.vixenbliss.creator.identity.avatar.AvatarViews;
import com.vixenbliss.creator.identity.biography.BiographyHit;
import com.vixenbliss.creator.identity.biography.BiographySearch;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A studio's identities: the last hundred, or those that are what is sought. */
@Named
@RequestScoped
public class AvatarsPage {

    private static final int FOUND = 20;
    private static final int LONGEST = 500;
    private static final int PATIENCE_SECONDS = 5;

    @Inject
    AvatarViews avatars;

    @Inject
    BiographySearch search;

    @Inject
    CurrentCaller current;

    private String text;
    private List<AvatarView> all;

    public List<AvatarView> getAll() {
        if (all == null) {
            all = text == null || text.isBlank()
                    ? avatars.list(studio(), AvatarFilter.ALL, new PageRequest(PageRequest.MAX_LIMIT, null)).data()
                    : found(text.substring(0, Math.min(LONGEST, text.length())));
        }
        return all;
    }

    /** The search itself gives up waiting for a model after three seconds. */
    private List<AvatarView> found(String wanted) {
        List<BiographyHit> hits = search.find(studio(), wanted, FOUND).toCompletableFuture()
                .completeOnTimeout(List.of(), PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return avatars.some(studio(), hits.stream().map(BiographyHit::avatarId).toList());
    }

    private UUID studio() {
        return current.caller().studio();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
