package org.nastavnik.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the upload to the register: nothing is written before the confirmation, everything or nothing after it. */
@Service
class Importing {

    /** What a confirmation led to. */
    enum Confirmed {
        WRITTEN, ALREADY_WRITTEN,
        /** The register has changed since the preview: it was made anew and has to be looked at again. */
        PREVIEW_IS_OLD,
        /** The file was erased. */
        NO_FILE
    }

    private final Imports imports;
    private final Registers registers;
    private final Writing writing;
    private final Programmes programmes;
    private final WorkingCalendar calendar;

    Importing(Imports imports, Registers registers, Writing writing, Programmes programmes, WorkingCalendar calendar) {
        this.imports = imports;
        this.registers = registers;
        this.writing = writing;
        this.programmes = programmes;
        this.calendar = calendar;
    }

    /** @throws Unreadable when the file is no table @return id of the preview */
    @Transactional
    public long upload(String organisation, Side side, String fileName, byte[] content, String login) {
        imports.forgetOldPreviews();
        Table table = UploadedFile.read(content);
        Programme programme = programmes.running(organisation).orElse(null);
        String form = programme == null || programme.forms().size() != 1 ? null : programme.forms().get(0);
        Settings settings = Settings.of(table, side, form);
        Long id = programme == null ? null : programme.id();
        long added = imports.add(organisation, id, side, fileName, content, settings, login);
        imports.preview(added, settings, judge(organisation, id, side, table, settings, registers.read(organisation, id, side)));
        return added;
    }

    /** Reads the file anew, in another way. @return false when it cannot be any more */
    @Transactional
    public boolean readAnew(PeopleImport uploaded, Settings settings) {
        byte[] content = imports.content(uploaded.id()).orElse(null);
        if (content == null || !imports.lock(uploaded)) {
            return false;
        }
        Register register = registers.read(uploaded.organisation(), uploaded.programme(), uploaded.side());
        imports.preview(uploaded.id(), settings, judge(uploaded, UploadedFile.read(content), settings, register));
        return true;
    }

    @Transactional
    public Confirmed confirm(PeopleImport uploaded, boolean withDoubtful, String login) {
        if (!imports.lock(uploaded)) {
            return Confirmed.ALREADY_WRITTEN;
        }
        byte[] content = imports.content(uploaded.id()).orElse(null);
        if (content == null) {
            return Confirmed.NO_FILE;
        }
        Register register = registers.read(uploaded.organisation(), uploaded.programme(), uploaded.side());
        List<Judged> lines = judge(uploaded, UploadedFile.read(content), uploaded.settings(), register);
        Map<Integer, String> outcomes = new HashMap<>();
        lines.forEach(line -> outcomes.put(line.entry().line, line.outcome().code()));
        if (!outcomes.equals(imports.outcomes(uploaded.id()))) {
            imports.preview(uploaded.id(), uploaded.settings(), lines);
            return Confirmed.PREVIEW_IS_OLD;
        }
        List<Judged> chosen = lines.stream().filter(line -> line.outcome() == Outcome.ADDED || line.outcome() == Outcome.CHANGED
                || withDoubtful && line.outcome() == Outcome.DOUBTFUL).collect(Collectors.toList());
        imports.done(uploaded.id(), login, writing.write(uploaded.organisation(), uploaded.programme(), uploaded.side(), chosen, register));
        return Confirmed.WRITTEN;
    }

    private List<Judged> judge(PeopleImport uploaded, Table table, Settings settings, Register register) {
        return judge(uploaded.organisation(), uploaded.programme(), uploaded.side(), table, settings, register);
    }

    private List<Judged> judge(String organisation, Long programme, Side side, Table table, Settings settings, Register register) {
        List<String> forms = programme == null ? null : programmes.find(programme).orElseThrow().forms();
        return new Judge(register).judge(new Entries(table, settings, side, forms, calendar.today(organisation)).read());
    }
}
