package org.nastavnik.file;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.form.PersonNames;
import org.nastavnik.participant.ListsFromFiles;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Component;

/** Puts together what the tab «Документы» of a task shows. */
@Component
class TaskDocuments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final String KNOWS_PEOPLE = "curators";
    private static final List<String> READ_PEOPLE = List.of("heads", "deputy-heads");

    private final StoredFiles files;
    private final RepositoryService models;
    private final Participants participants;
    private final ListsFromFiles lists;
    private final PersonNames staff;
    private final WorkingCalendar calendar;

    TaskDocuments(StoredFiles files, RepositoryService models, Participants participants, ListsFromFiles lists, PersonNames staff, WorkingCalendar calendar) {
        this.files = files;
        this.models = models;
        this.participants = participants;
        this.lists = lists;
        this.staff = staff;
        this.calendar = calendar;
    }

    FilesOfTask of(Task task, Visitor visitor) {
        Map<Long, Participant> people = visitor.is(KNOWS_PEOPLE)
                ? participants.ofOrganisation(task.getTenantId()).stream().collect(Collectors.toMap(Participant::id, Function.identity()))
                : Map.of();
        List<FilesOfTask.Shown> shown = files.ofProcess(task.getProcessInstanceId()).stream()
                .map(file -> shown(file, task, people))
                .sorted(Comparator.comparing(FilesOfTask.Shown::own).reversed()).toList();
        boolean editable = visitor.login().equals(task.getAssignee());
        return new FilesOfTask(demanded(task), editable, shown, editable ? choices(people) : List.of(), lists(task, visitor));
    }

    private List<FilesOfTask.PeopleList> lists(Task task, Visitor visitor) {
        return lists.ofProcess(task.getProcessInstanceId()).stream()
                .map(list -> new FilesOfTask.PeopleList(list.fileName(), address(list, visitor), list.task().equals(task.getId()),
                        list.written() == null ? "ждёт подтверждения" : "внесено людей: " + list.written(), staff.of(list.uploadedBy()),
                        list.uploadedAt().atZone(calendar.zone(task.getTenantId())).format(MOMENT)))
                .sorted(Comparator.comparing(FilesOfTask.PeopleList::own).reversed()).toList();
    }

    /** A curator sees what became of each line, a head who approves gets the file. */
    private static String address(ListsFromFiles.FromFile list, Visitor visitor) {
        String result = "/pages/people/import/" + list.id();
        boolean readable = list.written() != null && READ_PEOPLE.stream().anyMatch(visitor::is);
        return visitor.is(KNOWS_PEOPLE) ? result : readable ? result + "/file" : null;
    }

    List<FilesOfTask.Shown> earlier(StoredFile file) {
        return files.earlier(file.id()).stream().map(version -> shown(version, null, Map.of())).toList();
    }

    /** What the model says that the task asks for. */
    List<DemandedFile> demanded(Task task) {
        return EngineRights.use(() -> {
            UserTask model = models.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey());
            return model.getExtensionElements() == null ? List.<DemandedFile>of()
                    : model.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(properties -> properties.getCamundaProperties().stream())
                    .filter(property -> DemandedFile.PROPERTY.equals(property.getCamundaName()))
                    .map(CamundaProperty::getCamundaValue).findFirst().map(DemandedFile::of).orElse(List.of());
        });
    }

    private FilesOfTask.Shown shown(StoredFile file, Task task, Map<Long, Participant> people) {
        Participant about = file.participant() == null ? null : people.get(file.participant());
        return new FilesOfTask.Shown(file.id(), file.name(), file.type(), file.viewable(), file.bytes(), file.version(),
                task != null && file.task().equals(task.getId()), file.taskName(), file.evidence(), about == null ? null : about.label(),
                staff.of(file.addedBy()), file.addedAt().atZoneSameInstant(calendar.zone(file.organisation())).format(MOMENT));
    }

    private static List<FilesOfTask.Person> choices(Map<Long, Participant> people) {
        return people.values().stream().map(person -> new FilesOfTask.Person(person.id(), person.label()))
                .sorted(Comparator.comparing(FilesOfTask.Person::label)).toList();
    }
}
