package org.nastavnik.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.participant.Attention;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.MissingConsent;
import org.nastavnik.participant.Origin;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.PersonDetails;
import org.nastavnik.participant.Signer;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.MentoringForm;
import org.springframework.stereotype.Component;

/** What a person's card says, part by part. */
@Component
class PersonCard {

    /** @param value null is left out */
    record Fact(String label, String value) {
    }

    /** @param good whether it holds today */
    record ConsentLine(String purpose, String state, boolean good) {
    }

    private static final Map<String, String> STATES = Map.of("given", "есть", "refused", "отказ", "revoked", "отозвано", "expired", "истекло", "requested", "запрошено");

    private final Consents consents;
    private final WorkingCalendar calendar;
    private final Themes themes;

    PersonCard(Consents consents, WorkingCalendar calendar, Themes themes) {
        this.consents = consents;
        this.calendar = calendar;
        this.themes = themes;
    }

    /** @param everything false for who may not see what only curators may */
    List<Fact> person(String organisation, PersonDetails person, boolean everything) {
        LocalDate born = person.birthDate();
        String age = born == null ? null : RussianDate.of(born) + ", " + years(Period.between(born, calendar.today(organisation)).getYears());
        return given(new Fact("Кто", person.kind().title()), new Fact("Класс или должность", person.classOrPost()), new Fact("Дата рождения", age),
                new Fact(person.partner() ? "Предприятие-партнёр" : "Место работы", person.employer()), new Fact("Телефон или почта", person.contact()), new Fact("Языки", person.languages()),
                new Fact("Ограничения", everything ? person.restrictions() : null),
                new Fact("Откуда в реестре", person.origin() == null ? null : Origin.of(person.origin()).title()));
    }

    List<Fact> mentee(String organisation, Roles.AsMentee mentee, boolean everything) {
        return given(new Fact("Состояние", MenteeState.of(mentee.state()).title()), new Fact("Учебный год", mentee.schoolYear()),
                new Fact("Запрос", themes.of(organisation).title(mentee.theme())), new Fact("Своими словами", everything ? mentee.words() : null),
                new Fact("Формы", forms(mentee.preferredForms())), new Fact("Когда свободен", mentee.availability()),
                new Fact("Особая категория", everything ? titles(mentee.attention()) : null), new Fact("Почему вне базы", mentee.outsideReason()),
                new Fact("Что дальше", mentee.nextStep()));
    }

    List<Fact> mentor(String organisation, Roles.AsMentor mentor) {
        return given(new Fact("Состояние", MentorState.of(mentor.state()).title() + (mentor.inPair() ? ", в паре" : "")), new Fact("Учебный год", mentor.schoolYear()),
                new Fact("В чём поможет", themes.of(organisation).titles(mentor.competences())),
                new Fact("Формы", forms(mentor.forms())), new Fact("Сколько наставляемых", String.valueOf(mentor.capacity())),
                new Fact("Почему больше обычного", mentor.capacityReason()), new Fact("Когда свободен", mentor.availability()),
                new Fact("Стаж", mentor.yearsOfWork() == null ? null : years(mentor.yearsOfWork())),
                new Fact("Муниципальная база", mentor.municipal() ? "передан" : null), new Fact("Почему вне базы", mentor.outsideReason()));
    }

    /** Every purpose with a word on it, and those that are needed and lack one. */
    List<ConsentLine> consents(Participant person) {
        Map<ConsentPurpose, Consent> known = consents.current(List.of(person.id())).getOrDefault(person.id(), Map.of());
        Map<ConsentPurpose, MissingConsent> missing = consents.missing(List.of(person.id())).stream()
                .collect(Collectors.toMap(MissingConsent::purpose, lacking -> lacking));
        LocalDate today = calendar.today(person.organisation());
        List<ConsentLine> lines = new ArrayList<>();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            Consent consent = known.get(purpose);
            MissingConsent lacking = missing.get(purpose);
            if (consent != null || lacking != null) {
                lines.add(new ConsentLine(purpose.title(), consent == null ? "нет" : text(consent, lacking),
                        lacking == null && consent != null && consent.runsOn(today)));
            }
        }
        return lines;
    }

    private static String text(Consent consent, MissingConsent lacking) {
        if (!consent.given()) {
            return STATES.getOrDefault(consent.state(), consent.state());
        }
        String until = consent.validTo() == null ? "" : ", до " + RussianDate.of(consent.validTo());
        String unsigned = lacking == null ? "" : "; нет подписи " + lacking.from().stream().sorted().map(Signer::whose).collect(Collectors.joining(" и "));
        return "от " + RussianDate.of(consent.givenOn()) + ", № " + consent.document() + until + unsigned;
    }

    private static List<Fact> given(Fact... facts) {
        return Arrays.stream(facts).filter(fact -> Wanted.given(fact.value())).toList();
    }

    private static String forms(Collection<String> codes) {
        return codes.stream().map(code -> MentoringForm.of(code).title()).collect(Collectors.joining("; "));
    }

    private static String titles(Collection<String> attention) {
        return attention.stream().map(code -> Attention.of(code).title()).collect(Collectors.joining("; "));
    }

    private static String years(int years) {
        boolean teens = years % 100 > 10 && years % 100 < 15;
        return years + (years % 10 == 1 && !teens ? " год" : years % 10 > 1 && years % 10 < 5 && !teens ? " года" : " лет");
    }
}
