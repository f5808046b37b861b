package org.nastavnik.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nastavnik.participant.Origin;
import org.nastavnik.participant.ParticipantKind;

/** What is wrong with a person as typed, by field; nothing when the person may be saved. */
final class PersonCheck {

    private static final Pattern PART_OF_NAME = Pattern.compile("\\p{L}[\\p{L}'’ .-]{0,99}");
    private static final int LONGEST = 500;
    private static final int LONGEST_OF_REPRESENTATIVE = 200;

    private final Map<String, String> faults = new LinkedHashMap<>();
    private final PersonForm typed;
    private final Parts parts;

    private PersonCheck(PersonForm typed, Parts parts) {
        this.typed = typed;
        this.parts = parts;
    }

    /** @param today in the organisation @param themes that may be chosen @param usual how many mentees a mentor of the typed kind takes without a reason */
    static Map<String, String> faults(PersonForm typed, Parts parts, LocalDate today, Collection<Lists.Choice> themes, int usual) {
        PersonCheck check = new PersonCheck(typed, parts);
        check.person(today);
        check.mentee(codes(themes));
        check.mentor(codes(themes), usual);
        check.representative();
        return check.faults;
    }

    /** Empty for a code that is none. */
    static ParticipantKind kind(PersonForm typed) {
        return ParticipantKind.options(ParticipantKind.values()).stream().anyMatch(one -> one.get("value").equals(typed.kind())) ? ParticipantKind.of(typed.kind()) : null;
    }

    private void person(LocalDate today) {
        name("surname", typed.surname(), true);
        name("name", typed.name(), true);
        name("patronymic", typed.patronymic(), false);
        LocalDate born = typed.birthDate();
        if (Wanted.given(typed.born()) && (born == null || born.isAfter(today.minusYears(5)) || born.isBefore(today.minusYears(100)))) {
            faults.put("born", "проверьте дату (дд.мм.гггг): человеку должно быть от 5 до 100 лет");
        } else if (!Wanted.given(typed.born()) && (parts.isSomebodyNew() || parts.becomesMentee(typed) || parts.becomesMentor(typed))) {
            faults.put("born", "нужна дата рождения: от неё зависит, кто подписывает согласия");
        }
        if (kind(typed) == null) {
            faults.put("kind", "выберите, кто это");
        }
        if (Wanted.given(typed.origin()) && !codes(Lists.origins()).contains(typed.origin())) {
            faults.put("origin", "выберите из списка");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("place", typed.place());
        texts.put("contact", typed.contact());
        texts.put("employer", typed.employer());
        texts.put("languages", typed.languages());
        texts.put("restrictions", typed.restrictions());
        texts.put("words", typed.words());
        texts.put("menteeAvailability", typed.menteeAvailability());
        texts.put("mentorAvailability", typed.mentorAvailability());
        texts.forEach((field, value) -> length(field, value, LONGEST));
    }

    private void mentee(Set<String> themes) {
        if (parts.becomesMentee(typed) && kind(typed) != null && !kind(typed).mayBeMentee()) {
            faults.put("asMentee", kind(typed).title() + " не может быть наставляемым");
        }
        if (parts.isMentee(typed) && !themes.contains(typed.theme())) {
            faults.put("theme", "выберите запрос");
        }
        if (parts.isMentee(typed) && !anyOf(typed.preferredForms(), codes(parts.forms()))) {
            faults.put("preferredForms", "выберите хотя бы одну форму");
        }
    }

    private void mentor(Set<String> themes, int usual) {
        if (!parts.isMentor(typed)) {
            return;
        }
        if (parts.becomesMentor(typed) && kind(typed) != null && !kind(typed).mayBeMentor()) {
            faults.put("asMentor", kind(typed).title() + " не может быть наставником");
        }
        if (!anyOf(typed.competences(), themes)) {
            faults.put("competences", "выберите, в чём человек поможет");
        }
        if (!anyOf(typed.forms(), codes(parts.forms()))) {
            faults.put("forms", "выберите хотя бы одну форму");
        }
        if (Wanted.given(typed.yearsOfWork()) && !typed.yearsOfWork().strip().matches("\\d|[1-6]\\d|70")) {
            faults.put("yearsOfWork", "ожидается число лет от 0 до 70");
        }
        if (parts.becomesMentor(typed) && Wanted.given(typed.capacity())
                && !(typed.capacity().strip().matches("[1-9]\\d?") && typed.places() <= usual)) {
            faults.put("capacity", "от 1 до " + usual + "; больше – с причиной в задаче «Внести в базу»");
        }
    }

    private void representative() {
        if (!Wanted.given(typed.representative()) && (Wanted.given(typed.relation()) || Wanted.given(typed.representativeContact()))) {
            faults.put("representative", "напишите имя представителя");
        }
        length("representative", typed.representative(), LONGEST_OF_REPRESENTATIVE);
        length("relation", typed.relation(), LONGEST_OF_REPRESENTATIVE);
        length("representativeContact", typed.representativeContact(), LONGEST_OF_REPRESENTATIVE);
    }

    private void name(String field, String value, boolean needed) {
        if (value.isEmpty() && needed) {
            faults.put(field, "нужно заполнить");
        } else if (!value.isEmpty() && !PART_OF_NAME.matcher(value).matches()) {
            faults.put(field, "только буквы, дефис и точка");
        }
    }

    private void length(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            faults.put(field, "не длиннее " + longest + " знаков");
        }
    }

    private static boolean anyOf(Collection<String> chosen, Set<String> offered) {
        return !chosen.isEmpty() && offered.containsAll(chosen);
    }

    private static Set<String> codes(Collection<Lists.Choice> choices) {
        return choices.stream().map(Lists.Choice::code).collect(Collectors.toSet());
    }
}
