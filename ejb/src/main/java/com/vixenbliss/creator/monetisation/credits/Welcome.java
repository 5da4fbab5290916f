package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.account.user.PersonRegistered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Gives new people their first Sparks together with their account. Whoever came by another way, or was there before there were any,
 * gets them at the first look.
 */
@ApplicationScoped
public class Welcome {

    private final CreditsService credits;

    @Inject
    public Welcome(CreditsService credits) {
        this.credits = credits;
    }

    /** For the CDI client proxy only. */
    protected Welcome() {
        this(null);
    }

    void onRegistration(@Observes PersonRegistered person) {
        credits.balance(person.userId());
    }
}
