package org.nastavnik.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.nastavnik.base.MentorCapacity;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.eligibility.FormsOfKinds;
import org.nastavnik.participant.Details;
import org.nastavnik.participant.Likeness;
import org.nastavnik.participant.Likenesses;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.Representatives;
import org.nastavnik.programme.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;

/** Checks and writes a person as typed, somebody new and somebody known in the same way. */
@Component
class PersonWriting {

    /** @param id of the new person, null when nothing was written @param alike who has to be looked at before */
    record Entered(Long id, List<Participant> alike) {
    }

    private final Details details;
    private final Representatives representatives;
    private final Likenesses likenesses;
    private final Programmes programmes;
    private final MentorCapacity capacity;
    private final FormsOfKinds formsOfKinds;
    private final WorkingCalendar calendar;
    private final Lists lists;
    private final TransactionTemplate transaction;

    PersonWriting(Details details, Representatives representatives, Likenesses likenesses, Programmes programmes, MentorCapacity capacity,
                  FormsOfKinds formsOfKinds, WorkingCalendar calendar, Lists lists, TransactionTemplate transaction) {
        this.details = details;
        this.representatives = representatives;
        this.likenesses = likenesses;
        this.programmes = programmes;
        this.capacity = capacity;
        this.formsOfKinds = formsOfKinds;
        this.calendar = calendar;
        this.lists = lists;
        this.transaction = transaction;
    }

    /** @param person id, or null for somebody new */
    Parts parts(String organisation, Long person, Roles known) {
        return new Parts(person, programmes.running(organisation).orElse(null), known);
    }

    Map<String, String> faults(String organisation, PersonForm typed, Parts parts) {
        Map<String, String> faults = PersonCheck.faults(typed, parts, calendar.today(organisation), themes(organisation, parts), usual(PersonCheck.kind(typed)));
        ParticipantKind kind = PersonCheck.kind(typed);
        if (kind != null && parts.isMentee(typed) && !faults.containsKey("preferredForms")) {
            formsOfKinds.refusalOfMentee(kind, typed.preferredForms()).ifPresent(why -> faults.put("preferredForms", why));
        }
        if (kind != null && parts.isMentor(typed) && !faults.containsKey("forms")) {
            formsOfKinds.refusalOfMentor(kind, typed.forms()).ifPresent(why -> faults.put("forms", why));
        }
        return faults;
    }

    private int usual(ParticipantKind kind) {
        return kind == null || !kind.mayBeMentor() ? 1 : capacity.of(kind).usual();
    }

    /** What can be chosen today, and what the person has already. */
    private List<Lists.Choice> themes(String organisation, Parts parts) {
        return lists.themes(organisation, parts.known().themes());
    }

    /** Within one transaction. */
    void correct(long id, PersonForm typed, Parts parts) {
        details.correct(id, typed.details());
        if (parts.isMentee()) {
            details.correctMentee(parts.known().mentee().id(), typed.theme(), PersonForm.text(typed.words()), typed.preferredForms(),
                    PersonForm.text(typed.menteeAvailability()));
        }
        if (parts.isMentor()) {
            details.correctMentor(parts.known().mentor().id(), typed.competences(), typed.forms(), PersonForm.text(typed.mentorAvailability()), typed.years());
        }
        takeParts(id, typed, parts);
        likenesses.askAbout(List.of(id));
    }

    private void takeParts(long id, PersonForm typed, Parts parts) {
        if (parts.becomesMentee(typed)) {
            details.addMentee(parts.running().id(), id, typed.theme(), PersonForm.text(typed.words()), typed.preferredForms(),
                    PersonForm.text(typed.menteeAvailability()));
        }
        if (parts.becomesMentor(typed)) {
            int places = typed.places() == null ? usual(PersonCheck.kind(typed)) : typed.places();
            details.addMentor(parts.running().id(), id, typed.competences(), typed.forms(), places, PersonForm.text(typed.mentorAvailability()), typed.years());
        }
    }

    /**
     * Enters somebody new, unless the register has people who are alike and nobody has said yet that they are others: then nothing stays
     * written, so that the rules of {@link Likenesses} are the only ones.
     *
     * @param different ids of those who are others
     * @throws org.springframework.dao.DuplicateKeyException when the same person was entered meanwhile
     */
    Entered enter(String organisation, PersonForm typed, Parts parts, Collection<Long> different) {
        return transaction.execute(status -> {
            long id = details.add(organisation, typed.details());
            takeParts(id, typed, parts);
            if (Wanted.given(typed.representative())) {
                representatives.add(id, typed.representative(), PersonForm.text(typed.relation()), PersonForm.text(typed.representativeContact()));
            }
            likenesses.askAbout(List.of(id));
            List<Likeness> couples = likenesses.open(List.of(id));
            List<Participant> alike = couples.stream().map(Likeness::known).filter(person -> !different.contains(person.id())).toList();
            if (alike.isEmpty()) {
                couples.forEach(likenesses::different);
                return new Entered(id, alike);
            }
            status.setRollbackOnly();
            return new Entered(null, alike);
        });
    }

    /** What the page with the form needs. @param same id of the person who has this name and birth date already, or null @param alike who may be the same person */
    String form(String organisation, PersonForm typed, Parts parts, Map<String, String> faults, Long same, List<LikenessesPage.Shown> alike, Model model) {
        model.addAttribute("organisation", organisation);
        model.addAttribute("id", parts.person());
        model.addAttribute("typed", typed);
        model.addAttribute("parts", parts);
        model.addAttribute("themes", themes(organisation, parts));
        model.addAttribute("faults", faults);
        model.addAttribute("same", same);
        model.addAttribute("alike", alike);
        model.addAttribute("lists", lists);
        model.addAttribute("partners", lists.partners(organisation));
        return "register/edit";
    }
}
