package org.nastavnik.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.eligibility.FormsOfKinds;
import org.nastavnik.participant.Likenesses;
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
        NO_FILE,
        /** Doubtful lines wait for a decision. */
        NOT_DECIDED,
        /** Several lines would be one person. */
        ONE_PERSON_TWICE
    }

    /** @param lines numbers of the lines in question */
    record Confirmation(Confirmed result, List<Integer> lines) {

        static Confirmation of(Confirmed result) {
            return new Confirmation(result, List.of());
        }
    }

    private final Imports imports;
    private final ImportRows rows;
    private final Registers registers;
    private final Writing writing;
    private final Programmes programmes;
    private final WorkingCalendar calendar;
    private final Likenesses likenesses;
    private final FormsOfKinds formsOfKinds;

    Importing(Imports imports, ImportRows rows, Registers registers, Writing writing, Programmes programmes, WorkingCalendar calendar,
              Likenesses likenesses, FormsOfKinds formsOfKinds) {
        this.imports = imports;
        this.rows = rows;
        this.registers = registers;
        this.writing = writing;
        this.programmes = programmes;
        this.calendar = calendar;
        this.likenesses = likenesses;
        this.formsOfKinds = formsOfKinds;
    }

    /** @param task id of the task it belongs to, or null @throws Unreadable when the file is no table @return id of the preview */
    @Transactional
    public long upload(String organisation, Side side, String task, String fileName, byte[] content, String login) {
        imports.forgetOldPreviews();
        Table table = UploadedFile.read(content);
        Programme programme = programmes.running(organisation).orElse(null);
        Settings settings = Settings.of(table, side);
        Long id = programme == null ? null : programme.id();
        long added = imports.add(organisation, id, side, task, fileName, content, settings, login);
        preview(added, settings, judge(organisation, id, side, table, settings, registers.read(organisation, id, side)));
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
        preview(uploaded.id(), settings, judge(uploaded, UploadedFile.read(content), settings, register));
        return true;
    }

    /** @param rest {@code take} or {@code skip} for all lines that are open after these decisions, or empty @return false when it is no preview any more */
    @Transactional
    public boolean decide(PeopleImport uploaded, Map<Integer, Decision> decisions, String rest) {
        if (!imports.lock(uploaded)) {
            return false;
        }
        rows.decide(uploaded.id(), decisions);
        if (Decision.TAKE.equals(rest) || Decision.SKIP.equals(rest)) {
            rows.decideRest(uploaded.id(), rest);
        }
        return true;
    }

    private void preview(long id, Settings settings, List<Judged> lines) {
        rows.replace(id, lines);
        imports.counted(id, settings, ImportRows.counts(lines));
    }

    /** Writes everything that was decided, or nothing. */
    @Transactional
    public Confirmation confirm(PeopleImport uploaded, String login) {
        if (!imports.lock(uploaded)) {
            return Confirmation.of(Confirmed.ALREADY_WRITTEN);
        }
        byte[] content = imports.content(uploaded.id()).orElse(null);
        if (content == null) {
            return Confirmation.of(Confirmed.NO_FILE);
        }
        Register register = registers.read(uploaded.organisation(), uploaded.programme(), uploaded.side());
        List<Judged> lines = judge(uploaded, UploadedFile.read(content), uploaded.settings(), register);
        Map<Integer, String> questions = lines.stream().collect(Collectors.toMap(line -> line.entry().line, Judged::question));
        if (!questions.equals(rows.questions(uploaded.id()))) {
            preview(uploaded.id(), uploaded.settings(), lines);
            return Confirmation.of(Confirmed.PREVIEW_IS_OLD);
        }
        Chosen chosen = Chosen.of(lines, rows.decisions(uploaded.id()));
        if (!chosen.undecided().isEmpty()) {
            return new Confirmation(Confirmed.NOT_DECIDED, chosen.undecided());
        }
        return chosen.twice().map(same -> new Confirmation(Confirmed.ONE_PERSON_TWICE, same)).orElseGet(() -> write(uploaded, chosen, register, login));
    }

    private Confirmation write(PeopleImport uploaded, Chosen chosen, Register register, String login) {
        Map<Integer, Long> people = writing.write(uploaded.organisation(), uploaded.programme(), uploaded.side(), chosen.lines(), register);
        rows.written(uploaded.id(), people);
        imports.done(uploaded.id(), login, people.size());
        List<long[]> different = chosen.different().entrySet().stream()
                .flatMap(line -> line.getValue().stream().map(known -> new long[] {people.get(line.getKey()), known})).toList();
        likenesses.different(different);
        return Confirmation.of(Confirmed.WRITTEN);
    }

    private List<Judged> judge(PeopleImport uploaded, Table table, Settings settings, Register register) {
        return judge(uploaded.organisation(), uploaded.programme(), uploaded.side(), table, settings, register);
    }

    private List<Judged> judge(String organisation, Long programme, Side side, Table table, Settings settings, Register register) {
        List<String> forms = programme == null ? null : programmes.find(programme).orElseThrow().forms();
        return new Judge(register).judge(new Entries(table, settings, side, forms,
                kind -> side == Side.MENTEE ? formsOfKinds.ofMentee(kind, forms) : formsOfKinds.ofMentor(kind, forms),
                register.themes(), calendar.today(organisation)).read());
    }
}
