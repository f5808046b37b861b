package org.nastavnik.intake;

import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.programme.Programmes;
import org.nastavnik.register.PersonalDataSeen;
import org.nastavnik.register.RegisterAccess;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a file with people is chosen and sent, and what became of earlier ones. */
@Controller
@Allowed("curators")
@RequestMapping("/pages/people/import")
class ImportPage {

    private static final int PER_PAGE = 30;
    private static final int LONGEST_NAME = 150;

    private final Importing importing;
    private final Imports imports;
    private final RegisterAccess access;
    private final Organisations organisations;
    private final Programmes programmes;
    private final WorkingCalendar calendar;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;

    ImportPage(Importing importing, Imports imports, RegisterAccess access, Organisations organisations, Programmes programmes, WorkingCalendar calendar,
               TaskService tasks, ApplicationEventPublisher events) {
        this.importing = importing;
        this.imports = imports;
        this.access = access;
        this.organisations = organisations;
        this.programmes = programmes;
        this.calendar = calendar;
        this.tasks = tasks;
        this.events = events;
    }

    @GetMapping
    String choose(Visitor visitor, @RequestParam(required = false) String organisation, @RequestParam(defaultValue = "mentee") String side,
                  @RequestParam(required = false) String task, @RequestParam(defaultValue = "1") int page, Model model) {
        String chosen = RegisterAccess.choose(access.writable(visitor), organisation).orElseThrow(NoSuchPage::new);
        model.addAttribute("organisation", organisations.find(chosen).orElseThrow());
        model.addAttribute("side", Side.of(side).code());
        model.addAttribute("task", own(visitor, chosen, task));
        model.addAttribute("programme", programmes.running(chosen).orElse(null));
        int shown = Math.max(1, page);
        List<PeopleImport> earlier = imports.ofOrganisation(chosen, (shown - 1) * PER_PAGE, PER_PAGE + 1);
        model.addAttribute("earlier", earlier.stream().limit(PER_PAGE).toList());
        model.addAttribute("more", earlier.size() > PER_PAGE);
        model.addAttribute("page", shown);
        model.addAttribute("zone", calendar.zone(chosen));
        return "intake/choose";
    }

    @PostMapping
    String upload(Visitor visitor, @RequestParam String organisation, @RequestParam String side, @RequestParam(required = false) String task,
                  @RequestParam MultipartFile file, RedirectAttributes next)
            throws IOException {
        access.mustWrite(visitor, organisation);
        try {
            if (file.getSize() > UploadedFile.MOST_BYTES) {
                throw new Unreadable("Файл больше 50 МБ. Уберите из него картинки и лишние листы или разделите на части.");
            }
            long id = importing.upload(organisation, Side.of(side), own(visitor, organisation, task), name(file), file.getBytes(), visitor.login());
            events.publishEvent(new PersonalDataSeen(visitor.login(), organisation, "import.upload", null, 0));
            return "redirect:/pages/people/import/" + id;
        } catch (Unreadable unreadable) {
            next.addAttribute("organisation", organisation);
            next.addAttribute("side", Side.of(side).code());
            next.addAttribute("task", own(visitor, organisation, task));
            next.addFlashAttribute("failed", unreadable.getMessage());
            return "redirect:/pages/people/import";
        }
    }

    /** The task, when it is an open one of this person in the organisation; otherwise null. */
    private String own(Visitor visitor, String organisation, String task) {
        boolean own = task != null && !task.isBlank()
                && tasks.createTaskQuery().taskId(task).taskAssignee(visitor.login()).tenantIdIn(organisation).count() == 1;
        return own ? task : null;
    }

    /** Without a path, which some browsers send along. */
    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename().replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        return name.isEmpty() ? "список" : name.substring(Math.max(0, name.length() - LONGEST_NAME)).replaceAll("^\\p{Cs}", "");
    }
}
