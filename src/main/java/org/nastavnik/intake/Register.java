package org.nastavnik.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.participant.NameKey;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.PersonDetails;
import org.nastavnik.participant.PersonName;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.programme.MentoringForm;

/**
 * The people of an organisation and their role in the programme as they are at one moment, for comparing with.
 *
 * @param role by participant, of those who have one
 * @param representatives names of known representatives, by participant
 * @param usual how many mentees a mentor of a kind takes without a reason
 * @param themes what the organisation chooses from
 */
record Register(Map<String, Participant> byIdentity, Map<String, List<Participant>> byNames, Map<LocalDate, List<Participant>> byBirth,
                Map<Long, PersonDetails> details, Map<Long, Role> role, Map<Long, String> representatives, Map<ParticipantKind, Integer> usual,
                boolean withRole, Side side, ThemeList themes) {

    /** @param state its code @param title its Russian name @param themes codes @param forms codes */
    record Role(String state, String title, List<String> themes, List<String> forms, String words, Integer capacity, String capacityReason,
                String availability, Integer yearsOfWork) {
    }

    private static final Set<String> GONE = Set.of("released", "reserve", "rejected");

    static Register of(Collection<Participant> people, Map<Long, PersonDetails> details, Map<Long, Role> roles, Map<Long, String> representatives,
                       Map<ParticipantKind, Integer> usual, boolean withRole, Side side, ThemeList themes) {
        Map<String, Participant> byIdentity = new HashMap<>();
        people.forEach(person -> byIdentity.put(identity(person.name(), person.birthDate()), person));
        return new Register(byIdentity, people.stream().collect(Collectors.groupingBy(person -> names(person.name().surname(), person.name().name()))),
                people.stream().filter(person -> person.birthDate() != null).collect(Collectors.groupingBy(Participant::birthDate)),
                details, roles, representatives, usual, withRole, side, themes);
    }

    /** Equal for one person however the name is spelled. */
    static String identity(PersonName name, LocalDate birthDate) {
        return names(name.surname(), name.name()) + "/" + Objects.toString(NameKey.of(name.patronymic()), "") + "/" + birthDate;
    }

    private static String names(String surname, String name) {
        return NameKey.of(surname) + "/" + NameKey.of(name);
    }

    Participant same(String identity) {
        return byIdentity.get(identity);
    }

    /** Those about whom the register will ask: the rules of {@code Likenesses} without slips of the pen. */
    Set<Participant> alike(Entry entry) {
        Set<Participant> alike = new LinkedHashSet<>();
        String patronymic = NameKey.of(entry.name.patronymic());
        for (Participant person : byNames.getOrDefault(names(entry.name.surname(), entry.name.name()), List.of())) {
            boolean anotherDay = person.birthDate() != null && !person.birthDate().equals(entry.birthDate);
            String other = NameKey.of(person.name().patronymic());
            if (!(anotherDay && patronymic != null && other != null && !patronymic.equals(other))) {
                alike.add(person);
            }
        }
        byNames.getOrDefault(names(entry.name.name(), entry.name.surname()), List.of()).stream()
                .filter(person -> person.birthDate() == null || person.birthDate().equals(entry.birthDate)).forEach(alike::add);
        for (Participant person : byBirth.getOrDefault(entry.birthDate, List.of())) {
            boolean sameName = NameKey.of(person.name().name()).equals(NameKey.of(entry.name.name()));
            String other = NameKey.of(person.name().patronymic());
            if (NameKey.of(person.name().surname()).equals(NameKey.of(entry.name.surname()))
                    || sameName && (patronymic == null || other == null || patronymic.equals(other))) {
                alike.add(person);
            }
        }
        return alike;
    }

    /** Why the person must not be entered again, or null. */
    String refusal(long participant) {
        Role known = role.get(participant);
        return known == null ? null : known.state().equals("erased") ? "в этом учебном году отказ, повторно не спрашиваем"
                : known.state().equals("withdrawn") ? "согласие отозвано" : null;
    }

    /** What to think about before the person is entered again, or null. */
    String doubt(long participant) {
        Role known = role.get(participant);
        return known != null && GONE.contains(known.state()) ? "сейчас «" + known.title() + "», снова станет кандидатом" : null;
    }

    /** What the person is to the organisation: as known, unless the line says otherwise. */
    ParticipantKind kind(Long known, Entry entry) {
        return known == null || entry.kindWritten ? entry.kind : details.get(known).kind();
    }

    /** What the line would change, in Russian by field. Empty cells change nothing. */
    Map<String, String> changes(Participant known, Entry entry) {
        Map<String, String> changes = new LinkedHashMap<>();
        PersonDetails person = details.get(known.id());
        change(changes, "отчество", person.name().patronymic(), person.name().patronymic() == null ? entry.name.patronymic() : null);
        change(changes, "дата рождения", null, person.birthDate() == null && entry.birthDate != null ? RussianDate.of(entry.birthDate) : null);
        change(changes, "кто", person.kind().title(), entry.kindWritten ? entry.kind.title() : null);
        change(changes, "класс или должность", person.classOrPost(), entry.place);
        change(changes, "телефон или почта", person.contact(), entry.contact);
        change(changes, "место работы", person.employer(), entry.employer);
        change(changes, "языки", person.languages(), entry.languages);
        change(changes, "ограничения", person.restrictions(), entry.restrictions);
        if (entry.representative != null && !entry.representative.equalsIgnoreCase(representatives.get(known.id()))) {
            changes.put("representative", "представитель: добавится " + entry.representative);
        }
        if (withRole) {
            role(changes, role.get(known.id()), entry);
        }
        return changes;
    }

    private void role(Map<String, String> changes, Role known, Entry entry) {
        if (known == null) {
            changes.put("role", side == Side.MENTEE ? "станет наставляемым программы" : "станет наставником программы");
            return;
        }
        if (GONE.contains(known.state())) {
            changes.put("role", "снова станет кандидатом");
        }
        List<String> written = side == Side.MENTEE ? entry.themes.stream().limit(1).toList() : entry.themes;
        change(changes, side == Side.MENTEE ? "запрос" : "в чём поможет", titles(known.themes()), entry.themeWritten ? titles(written) : null);
        change(changes, "формы", forms(known.forms()), entry.formWritten ? forms(entry.forms) : null);
        change(changes, "своими словами", known.words(), side == Side.MENTEE ? entry.words : null);
        change(changes, "когда свободен", known.availability(), entry.availability);
        change(changes, "сколько наставляемых", text(known.capacity()), text(entry.capacity));
        change(changes, "стаж", text(known.yearsOfWork()), text(entry.yearsOfWork));
    }

    private static void change(Map<String, String> changes, String title, String was, String becomes) {
        if (becomes != null && !becomes.equals(was)) {
            changes.put(title, title + ": " + (was == null ? "" : "было «" + was + "», ") + "станет «" + becomes + "»");
        }
    }

    private String titles(List<String> codes) {
        return themes.titles(codes.stream().filter(Objects::nonNull).sorted().toList());
    }

    private static String forms(List<String> codes) {
        return codes.stream().sorted().map(code -> MentoringForm.of(code).title()).collect(Collectors.joining("; "));
    }

    private static String text(Integer number) {
        return Stream.ofNullable(number).map(String::valueOf).findFirst().orElse(null);
    }
}
