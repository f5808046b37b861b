package org.nastavnik.intake;

import java.util.List;
import org.nastavnik.participant.ThemeList;

/** What a line says about the person in the programme: themes, forms, words, free time, places. */
final class RoleReading {

    private final Side side;
    private final Settings settings;
    private final List<String> programmeForms;
    private final ThemeList themes;

    /** @param programmeForms codes of the forms of the programme to take part in, null when there is none */
    RoleReading(Side side, Settings settings, List<String> programmeForms, ThemeList themes) {
        this.side = side;
        this.settings = settings;
        this.programmeForms = programmeForms;
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
        entry.forms = codes.isEmpty() && settings.form() != null ? List.of(settings.form()) : codes;
        if (codes.size() < read.codes().size()) {
            entry.doubts.add(cells.address(Field.FORMS) + ": такой формы в программе нет, она не загрузится");
        }
        if (!read.rest().isEmpty()) {
            entry.doubts.add(cells.address(Field.FORMS) + ": форма не из списка");
        }
        if (entry.forms.isEmpty()) {
            entry.roleFaults.add(entry.nameAddress + ": нет формы наставничества: выберите для всех внизу страницы");
        }
    }
}
