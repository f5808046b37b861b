package org.nastavnik.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nastavnik.eligibility.FormsOfKinds;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.ThemeList;

/** What a line says about the person in the programme: themes, forms, words, free time, places. */
final class RoleReading {

    private final Side side;
    private final Settings settings;
    private final List<String> programmeForms;
    private final Function<ParticipantKind, List<String>> suitableForms;
    private final Map<ParticipantKind, List<String>> suitable = new HashMap<>();
    private final ThemeList themes;

    /**
     * @param programmeForms codes of the forms of the programme to take part in, null when there is none
     * @param suitableForms those of them that are for people of a kind
     */
    RoleReading(Side side, Settings settings, List<String> programmeForms, Function<ParticipantKind, List<String>> suitableForms, ThemeList themes) {
        this.side = side;
        this.settings = settings;
        this.programmeForms = programmeForms;
        this.suitableForms = suitableForms;
        this.themes = themes;
    }

    void read(Entry entry, LineCells cells) {
        entry.availability = cells.text(Field.AVAILABILITY);
        entry.words = cells.text(Field.WORDS);
        if (programmeForms != null) {
            themes(entry, cells);
            forms(entry, cells);
            entry.capacity = side == Side.MENTOR ? cells.whole(Field.CAPACITY, 1, 30) : null;
            entry.yearsOfWork = side == Side.MENTOR ? cells.whole(Field.YEARS_OF_WORK, 0, 70) : null;
        }
    }

    private void themes(Entry entry, LineCells cells) {
        String written = cells.text(Field.THEME);
        Words.Codes read = written == null ? new Words.Codes(List.of(), List.of()) : Words.themes(written, themes.offered());
        entry.themeWritten = !read.codes().isEmpty();
        entry.themes = read.codes().isEmpty() && themes.has(settings.theme()) ? List.of(settings.theme()) : read.codes();
        if (!read.rest().isEmpty()) {
            String rest = String.join("; ", read.rest());
            entry.words = LineCells.shortened(entry.words == null ? rest : entry.words + "; " + rest);
            entry.notes.add(cells.address(Field.THEME) + ": не из списка, перенесено в «Своими словами»");
        }
        if (entry.themes.isEmpty()) {
            entry.roleFaults.add((written == null ? entry.nameAddress : cells.address(Field.THEME)) + ": "
                    + (side == Side.MENTEE ? "нет запроса из списка" : "нет компетенций из списка") + ": выберите для всех внизу страницы");
        }
    }

    private void forms(Entry entry, LineCells cells) {
        String written = cells.text(Field.FORMS);
        Words.Codes read = written == null ? new Words.Codes(List.of(), List.of()) : Words.forms(written);
        List<String> codes = read.codes().stream().filter(programmeForms::contains).toList();
        entry.formWritten = !codes.isEmpty();
        List<String> suitable = entry.kind == null ? programmeForms : this.suitable.computeIfAbsent(entry.kind, suitableForms);
        entry.forms = codes.isEmpty() ? unwritten(suitable) : codes;
        codes.stream().filter(code -> !suitable.contains(code)).forEach(code -> entry.doubts.add(cells.address(Field.FORMS)
                + ": " + (side == Side.MENTEE ? FormsOfKinds.refusalOfMentee(entry.kind, code) : FormsOfKinds.refusalOfMentor(entry.kind, code))));
        if (codes.size() < read.codes().size()) {
            entry.doubts.add(cells.address(Field.FORMS) + ": такой формы в программе нет, она не загрузится");
        }
        if (!read.rest().isEmpty()) {
            entry.doubts.add(cells.address(Field.FORMS) + ": форма не из списка");
        }
        if (entry.forms.isEmpty()) {
            entry.roleFaults.add(entry.nameAddress + ": " + (suitable.isEmpty() ? "в программе нет формы, где участвует " + entry.kind.title()
                    : "нет формы наставничества: выберите для всех внизу страницы"));
        }
    }

    /** What was chosen for everybody, if it is for this person; else the only form that is. */
    private List<String> unwritten(List<String> suitable) {
        if (settings.form() != null && suitable.contains(settings.form())) {
            return List.of(settings.form());
        }
        return suitable.size() == 1 ? suitable : List.of();
    }
}
