package org.nastavnik.consent;

import static org.nastavnik.consent.ConsentWithdrawalProcess.KEY;
import static org.nastavnik.consent.ConsentWithdrawalProcess.WITHDRAWAL;
import static org.nastavnik.programme.SchoolProgrammeProcess.SCHOOL_YEAR;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.springframework.stereotype.Component;

/** The curator enters an application: who takes which consents back. Nothing stops before the curator has confirmed it. */
@Component
class StartConsentWithdrawalForm implements TaskForm {

    private final Organisations organisations;
    private final Participants people;
    private final WithdrawalRegister register;
    private final WorkingCalendar calendar;

    StartConsentWithdrawalForm(Organisations organisations, Participants people, WithdrawalRegister register, WorkingCalendar calendar) {
        this.organisations = organisations;
        this.people = people;
        this.register = register;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "start-consent-withdrawal";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Organisation> reachable = context.reach() == null ? List.of()
                : organisations.keepingData().stream().filter(organisation -> context.reaches(organisation.code())).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("organisations", reachable.stream().map(place -> Map.of("value", place.code(), "label", place.shortName())).toList());
        values.put("organisation", reachable.size() == 1 ? reachable.get(0).code() : null);
        values.put("people", reachable.stream().flatMap(place -> people.ofOrganisation(place.code()).stream())
                .map(person -> Map.of("value", String.valueOf(person.id()), "label", label(person), "place", person.organisation())).toList());
        values.put("purposeOptions", purposes());
        reachable.stream().findFirst().ifPresent(place -> values.put("receivedOn", calendar.today(place.code()).toString()));
        return values;
    }

    private static String label(Participant person) {
        return person.name().full() + (person.classOrPost() == null ? "" : ", " + person.classOrPost());
    }

    static List<Map<String, String>> purposes() {
        return EnumSet.allOf(ConsentPurpose.class).stream().map(purpose -> Map.of("value", purpose.code(), "label", purpose.title())).toList();
    }

    static Set<ConsentPurpose> purposes(Submission submission) {
        return submission.choices("purposes").stream().map(ConsentPurpose::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentPurpose.class)));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        String organisation = context.organisation();
        long person = people.find(submission.id("person")).filter(found -> found.organisation().equals(organisation)).map(Participant::id)
                .orElseThrow(() -> submission.refuse("person", "такого участника в организации нет"));
        LocalDate today = calendar.today(organisation);
        if (submission.date("receivedOn").isAfter(today)) {
            throw submission.refuse("receivedOn", "этот день ещё не наступил");
        }
        if (!submission.has("paperNumber") && !submission.has("paperLink")) {
            throw submission.refuse("paperNumber", "укажите номер заявления или ссылку на него");
        }
        if (register.isOpen(person)) {
            throw submission.refuse("person", "отзыв этого участника уже рассматривается");
        }
        long withdrawal = register.add(new Withdrawal(0, organisation, person, purposes(submission), submission.date("receivedOn"),
                submission.text("paperNumber"), submission.date("paperDate"), submission.text("paperLink"), null));
        context.set(WITHDRAWAL, withdrawal);
        context.set(SCHOOL_YEAR, SchoolYear.of(today));
        context.businessKey(organisation + "/" + SchoolYear.of(today) + "/" + KEY + "-" + withdrawal);
    }
}
