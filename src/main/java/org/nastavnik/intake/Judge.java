package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.participant.NameKey;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.PersonName;

/** Compares the lines of a table with each other and with the register: who is new, known, alike, or must not be entered. */
final class Judge {

    private final Register register;
    private final Map<String, Entry> seen = new HashMap<>();
    private final Map<String, Entry> seenNames = new HashMap<>();

    Judge(Register register) {
        this.register = register;
    }

    List<Judged> judge(List<Entry> entries) {
        return entries.stream().map(this::judge).toList();
    }

    private Judged judge(Entry entry) {
        List<String> faults = new ArrayList<>(entry.faults);
        List<String> doubts = new ArrayList<>(entry.doubts);
        Participant known = null;
        Map<String, String> changes = Map.of();
        List<Alike> alike = List.of();
        int usual = entry.kind == null ? Integer.MAX_VALUE : register.usual().getOrDefault(entry.kind, Integer.MAX_VALUE);
        if (entry.capacity != null && entry.capacity > usual) {
            doubts.add(entry.nameAddress + ": наставляемых больше обычного (" + usual + "): будет " + usual + ", больше – с причиной в задаче «Внести в базу»");
        }
        if (entry.name != null) {
            String identity = Register.identity(entry.name, entry.birthDate);
            Entry twice = seen.putIfAbsent(identity, entry);
            Entry namesake = seenNames.putIfAbsent(key(entry.name), entry);
            if (twice != null) {
                faults.add(entry.nameAddress + ": повтор строки " + twice.line);
            } else if (namesake != null) {
                doubts.add(entry.nameAddress + ": то же имя, что в строке " + namesake.line);
            }
            known = register.same(identity);
            if (known != null) {
                told(faults, entry, register.refusal(known.id()));
                told(doubts, entry, register.doubt(known.id()));
                changes = register.changes(known, entry);
            } else if (entry.birthDate != null) {
                alike = register.alike(entry).stream().map(person -> alike(person, entry)).toList();
                told(doubts, entry, alike.isEmpty() ? null : "похож на человека из реестра");
            }
        }
        if (known == null) {
            faults.addAll(entry.newFaults);
        }
        if (known == null || !register.role().containsKey(known.id())) {
            faults.addAll(entry.roleFaults);
        }
        List<String> reasons = Stream.of(faults, doubts, changes.values(), entry.notes).flatMap(Collection::stream).toList();
        Outcome outcome = !faults.isEmpty() ? Outcome.REFUSED : !doubts.isEmpty() ? Outcome.DOUBTFUL
                : known == null ? Outcome.ADDED : changes.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
        return new Judged(entry, outcome, known == null ? null : known.id(), reasons, outcome == Outcome.DOUBTFUL ? alike : List.of());
    }

    private static void told(List<String> list, Entry entry, String text) {
        if (text != null) {
            list.add(entry.nameAddress + ": " + text);
        }
    }

    private static String key(PersonName name) {
        return NameKey.of(name.surname()) + "/" + NameKey.of(name.name()) + "/" + Objects.toString(NameKey.of(name.patronymic()), "");
    }

    private Alike alike(Participant person, Entry entry) {
        Stream<String> born = person.birthDate() == null || person.birthDate().equals(entry.birthDate) ? Stream.empty()
                : Stream.of("дата рождения останется " + RussianDate.of(person.birthDate()));
        return new Alike(person.id(), register.refusal(person.id()), Stream.concat(born, register.changes(person, entry).values().stream()).toList());
    }
}
