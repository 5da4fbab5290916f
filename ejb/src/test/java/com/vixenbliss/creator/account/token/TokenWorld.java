package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.Heard;
import com.vixenbliss.creator.account.MemoryRefreshTokens;
import com.vixenbliss.creator.account.People;
import com.vixenbliss.creator.account.studio.model.StudioMember;
import com.vixenbliss.creator.account.studio.model.StudioStatus;
import com.vixenbliss.creator.account.user.model.User;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Tokens on maps, with real keys in a directory. */
final class TokenWorld {

    final People people;
    final MemoryRefreshTokens rows = new MemoryRefreshTokens();
    final TokenSettings settings;
    final SigningKeys keys;
    final StandingCache standings;
    final TokenFamilies families;
    final TokenService tokens;
    final OwnTokens own;

    /** @param clock not far from the real time, which the parser asks for */
    TokenWorld(Path directory, Clock clock, TokenSettings settings) {
        this.people = new People(clock);
        this.settings = settings;
        this.keys = new SigningKeys(Optional.empty(), Optional.of(directory.toString()), clock);
        this.standings = new StandingCache(this::standing, clock);
        this.families = new TokenFamilies(
                rows, this::standing, people.studioService, settings, new Heard<>(), clock);
        this.tokens = new TokenService(people.signIns, people.userService, families,
                new AccessTokens(keys, settings, clock), settings, clock);
        this.own = new OwnTokens(keys, settings, standings);
    }

    static TokenSettings ownIssuerOnly() {
        return settings(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static TokenSettings settings(Optional<String> issuer, Optional<String> audience, Optional<String> jwksUrl) {
        return new TokenSettings(Duration.ofMinutes(15), Duration.ofDays(30), issuer, audience, jwksUrl);
    }

    Standing standing(Standing.Key key) {
        Optional<User> user = people.users.byId(key.userId());
        if (user.isEmpty()) {
            return Standing.NONE;
        }
        Optional<StudioMember> place = key.studioId() == null
                ? Optional.empty()
                : people.studios.member(key.studioId(), key.userId())
                        .filter(member -> people.studios.byId(member.studioId()).orElseThrow().status() == StudioStatus.ACTIVE);
        return new Standing(user.get().isActive(), user.get().isAdmin(), place.map(StudioMember::role).orElse(null),
                key.familyId() == null || rows.isFamilyAlive(key.familyId()));
    }
}
