package org.nastavnik.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.organisation.Staff;
import org.nastavnik.programme.Programmes;
import org.nastavnik.register.Lists;
import org.nastavnik.register.PersonalDataSeen;
import org.nastavnik.register.RegisterAccess;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Upload of a file with people, its preview, its confirmation, and what became of earlier files. */
@Controller
@Allowed("curators")
@RequestMapping("/pages/people/import")
class ImportPage {

    private static final int PER_PAGE = 50;
    private static final int SHOWN_IMPORTS = 30;
    private static final int LONGEST_NAME = 150;

    private final Importing importing;
    private final Imports imports;
    private final RegisterAccess access;
    private final Organisations organisations;
    private final Programmes programmes;
    private final WorkingCalendar calendar;
    private final Staff staff;
    private final Lists lists;
    private final ApplicationEventPublisher events;

    ImportPage(Importing importing, Imports imports, RegisterAccess access, Organisations organisations, Programmes programmes, WorkingCalendar calendar,
               Staff staff, Lists lists, ApplicationEventPublisher events) {
        this.importing = importing;
        this.imports = imports;
        this.access = access;
        this.organisations = organisations;
        this.programmes = programmes;
        this.calendar = calendar;
        this.staff = staff;
        this.lists = lists;
        this.events = events;
    }

    @GetMapping
    String choose(Visitor visitor, @RequestParam(required = false) String organisation, @RequestParam(defaultValue = "mentee") String side, Model model) {
        String chosen = RegisterAccess.choose(access.writable(visitor), organisation).orElseThrow(NoSuchPage::new);
        model.addAttribute("organisation", organisations.find(chosen).orElseThrow());
        model.addAttribute("side", Side.of(side).code());
        model.addAttribute("programme", programmes.running(chosen).orElse(null));
        model.addAttribute("earlier", imports.ofOrganisation(chosen, SHOWN_IMPORTS));
        model.addAttribute("zone", calendar.zone(chosen));
        return "intake/choose";
    }

    @PostMapping
    String upload(Visitor visitor, @RequestParam String organisation, @RequestParam String side, @RequestParam MultipartFile file, RedirectAttributes next)
            throws IOException {
        access.mustWrite(visitor, organisation);
        try {
            if (file.getSize() > UploadedFile.MOST_BYTES) {
                throw new Unreadable("Файл больше 50 МБ. Уберите из него картинки и лишние листы или разделите на части.");
            }
            long id = importing.upload(organisation, Side.of(side), name(file), file.getBytes(), visitor.login());
            events.publishEvent(new PersonalDataSeen(visitor.login(), organisation, "import.upload", null, 0));
            return "redirect:/pages/people/import/" + id;
        } catch (Unreadable unreadable) {
            next.addAttribute("organisation", organisation);
            next.addAttribute("side", Side.of(side).code());
            next.addFlashAttribute("failed", unreadable.getMessage());
            return "redirect:/pages/people/import";
        }
    }

    /** Without a path, which some browsers send along. */
    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename().replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        return name.isEmpty() ? "список" : name.substring(Math.max(0, name.length() - LONGEST_NAME)).replaceAll("^\\p{Cs}", "");
    }

    @GetMapping("/{id}")
    String show(Visitor visitor, @PathVariable long id, @RequestParam(required = false) String outcome, @RequestParam(defaultValue = "1") int page, Model model) {
        PeopleImport uploaded = reached(visitor, id);
        Outcome wanted = outcome == null ? null : Outcome.of(outcome);
        int all = wanted == null ? uploaded.counts().values().stream().mapToInt(Integer::intValue).sum() : uploaded.count(wanted);
        int shown = Math.max(1, page);
        List<Imports.Line> lines = imports.lines(id, wanted, (shown - 1) * PER_PAGE, PER_PAGE);
        events.publishEvent(new PersonalDataSeen(visitor.login(), uploaded.organisation(), "import.preview", null, lines.size()));
        model.addAttribute("uploaded", uploaded);
        model.addAttribute("organisation", organisations.find(uploaded.organisation()).orElseThrow());
        model.addAttribute("programme", uploaded.programme() == null ? null : programmes.find(uploaded.programme()).orElse(null));
        model.addAttribute("columns", columns(uploaded));
        model.addAttribute("fields", Field.values());
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("outcome", wanted);
        model.addAttribute("lines", lines);
        model.addAttribute("page", shown);
        model.addAttribute("pages", (all + PER_PAGE - 1) / PER_PAGE);
        model.addAttribute("lists", lists);
        model.addAttribute("zone", calendar.zone(uploaded.organisation()));
        model.addAttribute("confirmedBy", uploaded.confirmedBy() == null ? null : staff.of(uploaded.confirmedBy()));
        model.addAttribute("uploadedBy", staff.of(uploaded.uploadedBy()));
        return "intake/preview";
    }

    /** @param field its code, or empty for a column that is left out */
    record Column(int number, String letters, String title, String sample, String field) {
    }

    private static List<Column> columns(PeopleImport uploaded) {
        List<Column> columns = new ArrayList<>();
        Settings settings = uploaded.settings();
        for (int column = 0; column < settings.fields().size(); column++) {
            String title = column < settings.titles().size() ? settings.titles().get(column) : "";
            String sample = column < settings.samples().size() ? settings.samples().get(column) : "";
            if (!title.isEmpty() || !sample.isEmpty()) {
                Field field = settings.fields().get(column);
                columns.add(new Column(column, Table.letters(column), title, sample.length() > 60 ? sample.substring(0, 60) + "…" : sample, field == null ? "" : field.code()));
            }
        }
        return columns;
    }

    /** The parameters {@code column0}, {@code column1}, … name the fields. */
    @PostMapping("/{id}/columns")
    String readAnew(Visitor visitor, @PathVariable long id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        PeopleImport uploaded = reached(visitor, id);
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < uploaded.settings().fields().size(); column++) {
            fields.add(field(typed.get("column" + column)));
        }
        boolean read = importing.readAnew(uploaded, uploaded.settings().with(fields, code(typed.get("kind"), lists.kinds()), code(typed.get("theme"), lists.themes()),
                code(typed.get("form"), lists.forms())));
        next.addFlashAttribute(read ? "done" : "failed", read ? "Файл прочитан заново." : "Этот файл уже загружен или удалён.");
        return "redirect:/pages/people/import/" + id;
    }

    private static Field field(String code) {
        return Arrays.stream(Field.values()).filter(field -> field.code().equals(code)).findFirst().orElse(null);
    }

    private static String code(String typed, List<Lists.Choice> known) {
        return known.stream().map(Lists.Choice::code).filter(code -> code.equals(typed)).findFirst().orElse(null);
    }

    @PostMapping("/{id}/confirm")
    String confirm(Visitor visitor, @PathVariable long id, @RequestParam(defaultValue = "false") boolean doubtful, RedirectAttributes next) {
        PeopleImport uploaded = reached(visitor, id);
        Importing.Confirmed confirmed = importing.confirm(uploaded, doubtful, visitor.login());
        if (confirmed == Importing.Confirmed.WRITTEN) {
            events.publishEvent(new PersonalDataSeen(visitor.login(), uploaded.organisation(), "import.confirm", null, imports.find(id).orElseThrow().written()));
        }
        next.addFlashAttribute(confirmed == Importing.Confirmed.WRITTEN ? "done" : "failed", switch (confirmed) {
            case WRITTEN -> "Загружено.";
            case ALREADY_WRITTEN -> "Этот файл уже загружен.";
            case NO_FILE -> "Файл удалён: загрузите его ещё раз.";
            case PREVIEW_IS_OLD -> "Пока вы смотрели, реестр изменился. Ничего не загружено: посмотрите, что получится теперь.";
        });
        return "redirect:/pages/people/import/" + id;
    }

    @PostMapping("/{id}/discard")
    String discard(Visitor visitor, @PathVariable long id, RedirectAttributes next) {
        PeopleImport uploaded = reached(visitor, id);
        imports.discard(id);
        next.addAttribute("organisation", uploaded.organisation());
        return "redirect:/pages/people/import";
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(Visitor visitor, @PathVariable long id) {
        PeopleImport uploaded = reached(visitor, id);
        events.publishEvent(new PersonalDataSeen(visitor.login(), uploaded.organisation(), "import.file", null, 0));
        return attachment(imports.content(id).orElseThrow(NoSuchPage::new), uploaded.fileName());
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@RequestParam(defaultValue = "mentee") String side) {
        return attachment(TemplateWorkbook.of(Side.of(side)), "Шаблон, " + Side.of(side).title() + ".xlsx");
    }

    private static ResponseEntity<byte[]> attachment(byte[] content, String name) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString()).body(content);
    }

    private PeopleImport reached(Visitor visitor, long id) {
        PeopleImport uploaded = imports.find(id).orElseThrow(NoSuchPage::new);
        access.mustWrite(visitor, uploaded.organisation());
        return uploaded;
    }
}
