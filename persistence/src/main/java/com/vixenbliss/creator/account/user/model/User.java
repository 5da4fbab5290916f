package com.vixenbliss.creator.account.user.model;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A person. Everybody is a fan; some work for studios besides, some run the platform. Always an adult. */
@Entity
@Table(name = "users")
public class User {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "age_checked_at")
    private Instant ageCheckedAt;

    @Column(name = "age_check_method")
    private String ageCheckMethod;

    private String locale;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "subscription_tier")
    private SubscriptionTier subscriptionTier;

    @Column(name = "is_admin")
    private boolean admin;

    private UserStatus status;

    @Embedded
    private FollowUpWishes followUps = FollowUpWishes.USUAL;

    /** JPA only. */
    protected User() {}

    /**
     * Somebody who has just passed the age gate.
     *
     * @param passwordHash as the hasher made it; empty for somebody who only ever comes with an outside token
     * @param age the birth date and how it was established
     */
    public static User registered(
            EmailAddress email, String passwordHash, DisplayName name, AgeCheck age, Locality locality, Instant now) {
        Adulthood.require(age.birthDate(), now.atZone(locality.zone()).toLocalDate());
        User user = new User();
        user.id = TimeOrderedId.next();
        user.createdAt = now;
        user.updatedAt = now;
        user.email = email.value();
        user.passwordHash = passwordHash;
        user.displayName = name.value();
        user.birthDate = age.birthDate();
        user.ageCheckedAt = now;
        user.ageCheckMethod = age.method();
        user.locale = locality.languageTag();
        user.timeZone = locality.zone().getId();
        user.subscriptionTier = SubscriptionTier.FREE;
        user.status = UserStatus.ACTIVE;
        return user;
    }

    /** Changes how the person is addressed. */
    public void introduce(DisplayName name, Locality locality, Instant now) {
        displayName = name.value();
        locale = locality.languageTag();
        timeZone = locality.zone().getId();
        updatedAt = now;
    }

    /** Changes how the person wants to be come back to. */
    public void wish(FollowUpWishes wishes, Instant now) {
        followUps = wishes;
        updatedAt = now;
    }

    /** Replaces the password, or the same password's hash by a stronger one. */
    public void changePasswordHash(String hash, Instant now) {
        passwordHash = hash;
        updatedAt = now;
    }

    /** Makes the person one of those who run the platform. */
    public void makeAdmin(Instant now) {
        admin = true;
        updatedAt = now;
    }

    /** Shuts the person out until {@link #reinstate}. */
    public void suspend(Instant now) {
        requireNotErased();
        status = UserStatus.SUSPENDED;
        updatedAt = now;
    }

    /** Lets a suspended person in again. */
    public void reinstate(Instant now) {
        requireNotErased();
        status = UserStatus.ACTIVE;
        updatedAt = now;
    }

    private void requireNotErased() {
        if (status == UserStatus.ERASED) {
            throw new Fault(Kind.CONFLICT, "user-erased", "This account was erased for good.");
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String displayName() {
        return displayName;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Locality locality() {
        return Locality.of(locale, timeZone);
    }

    public FollowUpWishes followUps() {
        return followUps;
    }

    public SubscriptionTier subscriptionTier() {
        return subscriptionTier;
    }

    public boolean isAdmin() {
        return admin;
    }

    public boolean isActive() {
        return status == UserStatus.ACTIVE;
    }

    public UserStatus status() {
        return status;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof User user && id.equals(user.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
