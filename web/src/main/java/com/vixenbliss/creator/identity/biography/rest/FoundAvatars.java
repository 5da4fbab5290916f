package com.vixenbliss.creator.identity.biography.rest;

import com.vixenbliss.creator.identity.avatar.AvatarView;
import java.util.List;

/** Identities that were found, best first. */
public record FoundAvatars(List<Found> data) {

    static final FoundAvatars NONE = new FoundAvatars(List.of());

    public FoundAvatars {
        data = List.copyOf(data);
    }

    /**
     * One of them.
     *
     * @param score 0 to 1: how high it stands in both orders together
     * @param byWords its place among those that hold the words, from 1; 0 when it holds none
     * @param byMeaning its place among those that mean nearly the same, from 1; 0 when it is far from it
     */
    public record Found(AvatarView avatar, double score, int byWords, int byMeaning) {}
}
