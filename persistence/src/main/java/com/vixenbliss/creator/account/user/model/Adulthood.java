package com.vixenbliss.creator.account.user.model;

import com.vixenbliss.creator.platform.fault.Fault;
import java.time.LocalDate;
import java.time.Month;

/** The age gate for people: nobody under 18 comes in. */
public final class Adulthood {

    /** In whole years. */
    public static final int AGE = 18;

    private static final int OLDEST = 125;

    private Adulthood() {}

    /**
     * @param today the date where the person is, not where the server is
     * @throws Fault {@code INVALID}, naming the field {@code birth_date}
     */
    public static void require(LocalDate birthDate, LocalDate today) {
        if (birthDate == null) {
            throw Fault.invalid("birth_date", "is required, as YYYY-MM-DD");
        }
        if (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(OLDEST))) {
            throw Fault.invalid("birth_date", "must be the date of birth of a living person");
        }
        if (today.isBefore(reachedOn(birthDate))) {
            throw Fault.invalid("birth_date", "must be at least " + AGE + " years ago: this place is for adults only");
        }
    }

    /** The day on which 18 is reached. Whoever is born on 29 February reaches it on 1 March of a common year, not earlier. */
    public static LocalDate reachedOn(LocalDate birthDate) {
        LocalDate day = birthDate.plusYears(AGE);
        boolean leapling = birthDate.getMonth() == Month.FEBRUARY && birthDate.getDayOfMonth() == 29;
        return leapling && day.getDayOfMonth() == 28 ? day.plusDays(1) : day;
    }
}
