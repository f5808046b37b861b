package org.nastavnik.pair;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;

/** The days on which something about a pair falls due, for timers in the models and for forms. */
@ModelBean("pairDays")
public class PairDays {

    /** A longer pause is asked about in between. */
    private static final int LONGEST_UNASKED_PAUSE = 30;
    /** Labour Code, article 351.8: working days after the day of the notice. */
    private static final int NOTICE = 3;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final WorkingCalendar calendar;
    private final Programmes programmes;
    private final Pairs pairs;

    PairDays(WorkingCalendar calendar, Programmes programmes, Pairs pairs) {
        this.calendar = calendar;
        this.programmes = programmes;
        this.pairs = pairs;
    }

    /** The day after which the curator has to say whether the pair resumes: the last day of the pause, or 30 days of it. */
    LocalDate pauseAskedOn(Pair pair, LocalDate last) {
        LocalDate asked = today(pair).plusDays(LONGEST_UNASKED_PAUSE);
        return last.isBefore(asked) ? last : asked;
    }

    /**
     * When the search for a new mentor is over: with the mentor's notice if one was given, else with the programme.
     *
     * @param noticeOn models pass an empty text for a variable without a value
     */
    public Date searchOver(long pair, String noticeOn) {
        Pair searching = pairs.find(pair).orElseThrow();
        String notice = noticeOn == null || noticeOn.isEmpty() ? null : noticeOn;
        return moment(lastDayOfSearch(searching, notice), END_OF_DAY, programme(searching).organisation());
    }

    LocalDate lastDayOfSearch(Pair pair, String noticeOn) {
        return Optional.ofNullable(noticeOn).map(day -> noticeEnds(LocalDate.parse(day), pair)).orElseGet(() -> lastDay(pair));
    }

    /** The day on which a mentor who gave notice is free. */
    LocalDate noticeEnds(LocalDate givenOn, Pair pair) {
        return calendar.notice(givenOn, NOTICE, programme(pair).organisation()).endsOn();
    }

    /** Until when the pair may work: by its order, else by the programme. */
    LocalDate lastDay(Pair pair) {
        return Optional.ofNullable(pair.endsOn()).orElseGet(() -> programme(pair).endsOn());
    }

    LocalDate today(Pair pair) {
        return calendar.today(programme(pair).organisation());
    }

    private Programme programme(Pair pair) {
        return programmes.find(pair.programme()).orElseThrow();
    }

    private Date moment(LocalDate day, LocalTime time, String organisation) {
        return Date.from(ZonedDateTime.of(day, time, calendar.zone(organisation)).toInstant());
    }
}
