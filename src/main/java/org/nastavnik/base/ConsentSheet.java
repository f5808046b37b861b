package org.nastavnik.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.ConsentEntry;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Representatives;
import org.nastavnik.participant.Signer;
import org.springframework.stereotype.Component;

/** The list of consents: one row per person, one column and one document per purpose. */
@Component
class ConsentSheet {

    private static final Map<String, Set<Signer>> GIVEN_BY = Map.of("person", EnumSet.of(Signer.PERSON),
            "representative", EnumSet.of(Signer.REPRESENTATIVE), "both", EnumSet.allOf(Signer.class));

    private final Consents consents;
    private final Representatives representatives;
    private final WorkingCalendar calendar;

    ConsentSheet(Consents consents, Representatives representatives, WorkingCalendar calendar) {
        this.consents = consents;
        this.representatives = representatives;
        this.calendar = calendar;
    }

    /** Rows with what is known already; the caller adds columns of its own to each. */
    Map<Long, Map<String, Object>> show(Collection<Participant> people, List<ConsentColumn> columns) {
        List<Long> ids = people.stream().map(Participant::id).toList();
        Map<Long, Map<ConsentPurpose, Consent>> known = consents.current(ids);
        Map<Long, String> names = representatives.names(ids);
        Map<Long, Map<String, Object>> rows = new HashMap<>();
        for (Participant person : people) {
            LocalDate today = calendar.today(person.organisation());
            Set<Signer> needed = Signer.needed(person, today);
            Map<String, Object> row = Cells.of("person", person.label(), "signs", signs(person, needed, today), "givenBy", givenBy(needed),
                    "representative", names.get(person.id()));
            for (ConsentColumn column : columns) {
                Consent consent = known.getOrDefault(person.id(), Map.of()).get(column.purpose());
                row.putAll(column.cells(consent, today));
                if (consent != null && consent.runsOn(today)) {
                    row.put("givenBy", givenBy(consent.signers()));
                    row.put("date", consent.givenOn());
                }
            }
            rows.put(person.id(), row);
        }
        return rows;
    }

    private static String signs(Participant person, Set<Signer> needed, LocalDate today) {
        String age = person.ageOn(today) == null ? "возраст не указан" : String.valueOf(person.ageOn(today));
        return age + ": " + switch (givenBy(needed)) {
            case "person" -> "участник";
            case "representative" -> "законный представитель";
            default -> "участник и законный представитель";
        };
    }

    private static String givenBy(Set<Signer> signers) {
        return GIVEN_BY.entrySet().stream().filter(way -> way.getValue().equals(signers)).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    /**
     * Reads the rows and checks what stands on each paper. Of a long list the form had only a {@link ConsentPortion}.
     *
     * @param people by the number in the column {@code id}
     */
    List<ConsentRow> read(Submission submission, Map<Long, Participant> people, List<ConsentColumn> columns) {
        Map<Long, Participant> open = new HashMap<>(people);
        List<ConsentRow> rows = new ArrayList<>();
        Map<Long, Map<ConsentPurpose, Consent>> known = consents.current(people.values().stream().map(Participant::id).toList());
        for (Row row : submission.rows("people")) {
            Participant person = open.remove(row.id("id"));
            if (person == null) {
                throw row.refuse("id", "такого человека в списке нет");
            }
            List<ConsentEntry> entries = columns.stream().map(column -> saidMeanwhile(known.getOrDefault(person.id(), Map.of()).get(column.purpose()), column.state(row))
                    .orElseGet(() -> entry(row, person, column))).toList();
            onePaperEach(row, entries);
            rows.add(new ConsentRow(row.id("id"), person, entries, row));
        }
        if (!open.isEmpty() && rows.size() < ConsentPortion.MOST && people.size() <= ConsentPortion.MOST) {
            throw submission.refuse("people", "в списке должны остаться все");
        }
        return rows;
    }

    /** Everybody whom the rows leave out, as the register knows them. @param people by the number in the column {@code id} */
    List<ConsentRow> others(Map<Long, Participant> people, List<ConsentRow> rows, List<ConsentColumn> columns) {
        Map<Long, Participant> others = new HashMap<>(people);
        rows.forEach(row -> others.remove(row.id()));
        Map<Long, Map<ConsentPurpose, Consent>> known = consents.current(others.values().stream().map(Participant::id).toList());
        return others.entrySet().stream().map(other -> new ConsentRow(other.getKey(), other.getValue(), columns.stream()
                .map(column -> known(other.getValue(), column.purpose(), known.getOrDefault(other.getValue().id(), Map.of()).get(column.purpose()))).toList(), null)).toList();
    }

    private ConsentEntry known(Participant person, ConsentPurpose purpose, Consent consent) {
        String state = consent == null ? ConsentEntry.MISSING : consent.runsOn(calendar.today(person.organisation())) ? Consent.GIVEN
                : consent.refused() ? Consent.REFUSED : ConsentEntry.MISSING;
        return new ConsentEntry(person.id(), purpose, state, Set.of(), null, null, null);
    }

    /** An answer by link may have come while the list was open: a row that knows nothing of it does not take it back. */
    private Optional<ConsentEntry> saidMeanwhile(Consent known, String state) {
        return Optional.ofNullable(known).filter(consent -> consent.byLink() && ConsentEntry.MISSING.equals(state) && (consent.given() || consent.refused()))
                .map(consent -> new ConsentEntry(consent.participant(), consent.purpose(), consent.state(), consent.signers(), null, consent.givenOn(), consent.document()));
    }

    private ConsentEntry entry(Row row, Participant person, ConsentColumn column) {
        String state = column.state(row);
        if (!Consent.GIVEN.equals(state)) {
            return new ConsentEntry(person.id(), column.purpose(), state, Set.of(), null, null, null);
        }
        for (String needed : List.of(column.document(), "date", "givenBy")) {
            if (!row.has(needed)) {
                throw row.refuse(needed, "согласие дано: нужно заполнить");
            }
        }
        LocalDate day = row.date("date");
        if (day.isAfter(calendar.today(person.organisation()))) {
            throw row.refuse("date", "не позже сегодняшнего дня");
        }
        Set<Signer> signers = GIVEN_BY.get(row.text("givenBy"));
        if (!signers.containsAll(Signer.needed(person, day))) {
            throw row.refuse("givenBy", "не хватает подписи: до 14 лет подписывает законный представитель, с 14 до 18 – участник и представитель, с 18 – участник");
        }
        boolean represented = signers.contains(Signer.REPRESENTATIVE);
        if (represented && !row.has("representative")) {
            throw row.refuse("representative", "нужно указать, кто подписал");
        }
        return new ConsentEntry(person.id(), column.purpose(), state, signers, represented ? row.text("representative") : null, day, row.text(column.document()));
    }

    private static void onePaperEach(Row row, List<ConsentEntry> entries) {
        List<String> papers = entries.stream().map(ConsentEntry::document).filter(document -> document != null).toList();
        if (papers.stream().distinct().count() < papers.size()) {
            throw row.refuse("personalDataDocument", "на каждую цель нужен отдельный документ со своим номером");
        }
    }

    /** Notes what the rows say. */
    void note(List<ConsentRow> rows) {
        consents.note(rows.stream().filter(ConsentRow::typed).flatMap(row -> row.entries().stream()).collect(Collectors.toList()));
    }
}
