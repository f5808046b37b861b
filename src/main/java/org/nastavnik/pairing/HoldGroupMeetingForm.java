package org.nastavnik.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.eligibility.Roster;
import org.nastavnik.eligibility.Rosters;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.pair.Pairs;
import org.nastavnik.pairing.Wishes.Wish;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The common meeting: who came, who wants to work with whom and with whom not. */
@Component
class HoldGroupMeetingForm implements TaskForm {

    private final Rosters rosters;
    private final GroupMeetings meetings;
    private final Wishes wishes;
    private final Pairs pairs;
    private final WorkingCalendar calendar;

    HoldGroupMeetingForm(Rosters rosters, GroupMeetings meetings, Wishes wishes, Pairs pairs, WorkingCalendar calendar) {
        this.rosters = rosters;
        this.meetings = meetings;
        this.wishes = wishes;
        this.pairs = pairs;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "hold-group-meeting";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("people", Person.options(roster(context)));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if ("postponed".equals(submission.text("decision"))) {
            if (!submission.date("meetingPostponedTo").isAfter(calendar.today(context.organisation()))) {
                throw submission.refuse("meetingPostponedTo", "укажите день позже сегодняшнего");
            }
            return;
        }
        if (submission.date("date").isAfter(calendar.today(context.organisation()))) {
            throw submission.refuse("date", "встреча ещё не состоялась; отметьте её в день проведения или позже");
        }
        Roster roster = roster(context);
        meetings.add(roster.programme().id(), submission.date("date"), submission.text("place"), submission.choices("present").stream()
                .map(value -> Person.of(value).participant(roster)).distinct().toList());
        List<Wish> wanted = wishes(submission, "wants");
        List<Wish> unwanted = wishes(submission, "wantsNot");
        Set<List<Long>> both = wanted.stream().map(wish -> List.of(wish.mentor(), wish.mentee())).collect(Collectors.toSet());
        both.retainAll(unwanted.stream().map(wish -> List.of(wish.mentor(), wish.mentee())).collect(Collectors.toSet()));
        if (!both.isEmpty()) {
            throw submission.refuse("wishes", "одни и те же люди названы и в желаемых, и в нежелательных парах; если кто-то против, оставьте только это");
        }
        wishes.add(wanted);
        pairs.neverAgain(unwanted.stream().map(wish -> new Couple(wish.mentor(), wish.mentee(), null, null)).toList());
    }

    private Roster roster(FormContext context) {
        return rosters.read(context.get(SchoolProgrammeProcess.PROGRAMME), List.of());
    }

    private static List<Wish> wishes(Submission submission, String column) {
        List<Wish> wishes = new ArrayList<>();
        for (Row row : submission.rows("wishes")) {
            Person one = Person.of(row.text("person"));
            for (String value : row.choices(column)) {
                Person other = Person.of(value);
                if (one.mentor() == other.mentor()) {
                    throw row.refuse(column, "наставнику называют наставляемых, наставляемому – наставников");
                }
                wishes.add(one.mentor() ? new Wish(one.id(), other.id(), true) : new Wish(other.id(), one.id(), false));
            }
        }
        return wishes;
    }
}
