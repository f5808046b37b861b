package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.calendar.MovingCalendar;
import org.nastavnik.control.DeadlineMoved;
import org.nastavnik.execution.PerformerTitles;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ControlTableTest {

    private static final ControlFilter ALL = filter("", "", false);

    @Autowired
    private ControlTable table;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private DaysOff daysOff;
    @Autowired
    private TaskService tasks;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private JdbcClient database;

    @AfterEach
    void backToday() {
        ClockUtil.reset();
    }

    @Test
    void theDepartmentSeesEveryOrganisationAndASchoolItsOwn() {
        Municipality zeya = signed("zeya-protocol-2020", 5);

        assertThat(table.read(ALL, specialist(zeya)).size()).isEqualTo(46);
        assertThat(table.read(ALL, specialist(zeya)).totals()).extracting(OrganisationTotal::ordered).containsExactly(1, 9, 9, 9, 9, 9);
        ControlTable.Extract own = table.read(ALL, curator(zeya.schools().get(0)));
        assertThat(own.lines()).hasSize(9).allSatisfy(line -> assertThat(line.task()).as("the curator's own task").isNotNull());
        assertThat(own.lines()).isSortedAccordingTo((one, other) -> one.dueOn().compareTo(other.dueOn()));
        String foreign = zeya.schools().get(1).code();
        assertThat(table.read(filter("", foreign, false), curator(zeya.schools().get(0))).size()).as("a foreign organisation").isZero();
    }

    @Test
    void case2ZeyaTheTermsInTheControlTableSortedByTerm() {
        Municipality zeya = signed("zeya-protocol-2020", 5);
        Map<LocalDate, Long> terms = table.read(ALL, specialist(zeya)).lines().stream()
                .collect(Collectors.groupingBy(ControlLine::dueOn, LinkedHashMap::new, Collectors.counting()));
        assertThat(terms).containsExactly(Map.entry(LocalDate.of(2020, 10, 12), 5L), Map.entry(LocalDate.of(2020, 10, 16), 10L),
                Map.entry(LocalDate.of(2020, 10, 30), 10L), Map.entry(LocalDate.of(2020, 11, 6), 1L), Map.entry(LocalDate.of(2020, 11, 15), 5L),
                Map.entry(LocalDate.of(2020, 12, 31), 15L));
    }

    @Test
    void daysLateAreCountedAtTheOrganisationAndWaitingForAcceptanceIsNotThePerformers() {
        Municipality zeya = signed("zeya-protocol-2020", 1);
        School school = zeya.schools().get(0);

        at("2020-11-15", "23:30");
        assertThat(fourth(zeya).late()).as("until the end of the day at the school").isZero();
        at("2020-11-16", "00:30");
        assertThat(fourth(zeya)).matches(ControlLine::isOverdue).extracting(ControlLine::late).isEqualTo(1);
        assertThat(table.read(filter("", "", true), specialist(zeya)).totals()).extracting(OrganisationTotal::overdue).contains(6);

        at("2020-11-17", "12:00");
        report(school, "4");
        at("2020-11-20", "12:00");
        assertThat(fourth(zeya).late()).as("reported two days late, however long it waits").isEqualTo(2);
        accept(zeya, "4", "return");
        assertThat(fourth(zeya).late()).as("on the day of the return").isEqualTo(2);
        at("2020-11-23", "12:00");
        assertThat(fourth(zeya)).matches(ControlLine::isOverdue).extracting(ControlLine::late, ControlLine::returns).containsExactly(5, 1);
        report(school, "4");
        at("2020-12-10", "12:00");
        accept(zeya, "4", "accept");
        assertThat(fourth(zeya)).extracting(ControlLine::state, ControlLine::late, ControlLine::inTime).containsExactly("accepted", 5, "с опозданием");
        assertThat(fourth(zeya).instance()).as("a process that has ended cannot be opened").isNull();
    }

    @Test
    void whereTermsMoveASundayIsKeptUntilTheEndOfMonday(@Autowired ApplicationContext application, @Autowired ObjectMapper json, @Autowired Clock clock) {
        Municipality zeya = signed("zeya-protocol-2020", 1);
        DaysOff civil = new DaysOff(MovingCalendar.of(application));
        ControlTable moving = new ControlTable(database, json, clock, civil);

        at("2020-11-16", "23:30");
        assertThat(fourth(zeya).late()).as("the document's own date").isEqualTo(1);
        assertThat(fourth(moving, zeya).late()).isZero();
        assertThat(fourth(moving, zeya).dueOn()).as("is shown as it is written").isEqualTo("2020-11-15");
        assertThat(civil.note(fourth(zeya))).isEqualTo("воскресенье, выходной: можно до 16.11.2020");
        at("2020-11-18", "00:30");
        assertThat(fourth(moving, zeya)).matches(ControlLine::isOverdue).extracting(ControlLine::late).isEqualTo(2);
        assertThat(moving.read(filter("", "", true), specialist(zeya)).totals()).extracting(OrganisationTotal::overdue).contains(6);
    }

    @Test
    void case4ZeyaTheInstructionIsNotOverdueWhileTheDepartmentReads() {
        Municipality zeya = signed("zeya-protocol-2020", 1);
        at("2020-10-12", "12:00");
        report(zeya.schools().get(0), "1");
        at("2020-10-19", "12:00");
        assertThat(line(zeya, "1")).extracting(ControlLine::late, ControlLine::inTime).containsExactly(0, "в срок");
        accept(zeya, "1", "return");
        assertThat(line(zeya, "1").late()).as("on the day of the return").isZero();
    }

    @Test
    void anExtensionShowsBothDates() {
        Municipality zeya = signed("zeya-protocol-2020", 1);
        events.publishEvent(new DeadlineMoved(fourth(zeya).instance(), LocalDate.of(2020, 11, 30)));

        assertThat(fourth(zeya)).matches(ControlLine::isMoved).extracting(ControlLine::dueOn, ControlLine::firstDueOn)
                .containsExactly(LocalDate.of(2020, 11, 30), LocalDate.of(2020, 11, 15));
        at("2020-11-30", "12:00");
        assertThat(fourth(zeya).late()).isZero();
    }

    @Test
    void recommendationsAreCountedApartAndAreNoViolation() {
        Municipality zharkov = signed("zharkov-protocol-2023", 4);
        at("2024-02-01", "12:00");

        OrganisationTotal sum = OrganisationTotal.sum(table.read(ALL, specialist(zharkov)).totals());
        assertThat(sum).extracting(OrganisationTotal::ordered, OrganisationTotal::overdue, OrganisationTotal::recommended).containsExactly(0, 0, 36);
        assertThat(table.read(filter("", "", true), specialist(zharkov)).lines()).isEmpty();
        assertThat(table.read(ALL, specialist(zharkov)).lines()).filteredOn(line -> line.late() > 0)
                .isNotEmpty().allMatch(line -> line.inTime().equals("срок прошёл"));
    }

    @Test
    void rowsAreFilteredSortedAndPaged() {
        Municipality zeya = signed("zeya-protocol-2020", 6);
        at("2020-11-01", "12:00");
        Visitor specialist = specialist(zeya);

        String paper = table.papers(specialist).get(0).code();
        ControlFilter november = new ControlFilter(paper, "", "open", null, LocalDate.of(2020, 11, 1), LocalDate.of(2020, 11, 30), null, null, null, null, null);
        assertThat(table.read(november, specialist).lines()).hasSize(7);
        assertThat(table.read(new ControlFilter("item-1", "", "", null, null, null, null, null, null, null, null), specialist).size()).isZero();
        assertThat(table.read(new ControlFilter("instruction", "", "", null, null, null, null, null, null, null, null), specialist).size()).as("all protocols").isEqualTo(55);
        assertThat(table.read(new ControlFilter("'; drop", "", "", null, null, null, null, null, null, null, null), specialist).size()).isZero();

        ControlFilter late = ALL.sortedBy(ControlSort.LATE).sortedBy(ControlSort.LATE);
        List<ControlLine> first = table.read(late, specialist).lines();
        assertThat(first).hasSize(50).isSortedAccordingTo((one, other) -> other.late() - one.late());
        assertThat(first.get(0).late()).isEqualTo(20);
        ControlTable.Extract second = table.read(late.onPage(2), specialist);
        assertThat(second.lines()).hasSize(5);
        assertThat(second.size()).isEqualTo(55);
        assertThat(table.read(late.onPage(9), specialist).size()).as("totals beyond the last page").isEqualTo(55);
        assertThat(late.onPage(2).query()).isEqualTo("sort=LATE&descending=true&page=2");
        Arrays.stream(ControlSort.values()).forEach(sort -> assertThat(table.read(ALL.sortedBy(sort), specialist).lines()).hasSize(50));
    }

    @Test
    void theSpreadsheetHoldsEveryRowWithDatesAsDates() throws Exception {
        Municipality zeya = signed("zeya-protocol-2020", 6);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ControlSheet.write(table.read(ALL.everything(), specialist(zeya)), daysOff, file);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(1 + 55);
            assertThat(rows.get(0).getCellText(6)).isEqualTo("Срок");
            assertThat(rows.get(1).getCellAsDate(6)).hasValueSatisfying(day -> assertThat(day.toLocalDate()).isEqualTo("2020-10-12"));
            assertThat(rows.get(1).getCellText(5)).isEqualTo("куратор");
            assertThat(rows).filteredOn(row -> row.getCellText(7).equals("воскресенье, выходной")).as("the terms on Sunday").hasSize(6);
            List<Row> totals = book.getSheet(1).orElseThrow().read();
            assertThat(totals).hasSize(1 + 7 + 1);
            assertThat(totals.get(8).getCellText(0)).isEqualTo("Всего");
            assertThat(totals.get(8).getCellText(1)).isEqualTo("55");
        }
    }

    @Test
    void onePaperMakesAGridOfDecisionsAndOrganisations() {
        Municipality zeya = signed("zeya-protocol-2020", 3);
        ControlFilter whole = filter(table.papers(specialist(zeya)).get(0).code(), "", false).asGrid();
        ControlGrid grid = ControlGrid.of(table.read(whole, specialist(zeya)).lines());

        assertThat(grid.organisations()).hasSize(4).first().isEqualTo("Отдел " + zeya.code());
        assertThat(grid.rows()).extracting(row -> row.about().number()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(grid.rows().get(0).cells()).hasSize(4).startsWith((ControlLine) null).doesNotHaveDuplicates();
        assertThat(grid.rows().get(9).cells().get(0).performerTitle()).isEqualTo("специалист отдела образования");
        assertThat(filter("", "", false).asGrid().grid()).as("only of one paper").isFalse();
    }

    @Test
    void anItemWithTwoOwnersSaysWhoPerformsAndWhoHelps() {
        assertThat(PerformerTitles.of("curators", List.of("curator", "head", "methodist"))).isEqualTo("куратор, помогает директор");
        assertThat(PerformerTitles.of("specialists", List.of("curator", "methodist", "specialist"))).isEqualTo("специалист отдела образования");
    }

    private static ControlFilter filter(String paper, String organisation, boolean overdue) {
        return new ControlFilter(paper, organisation, "", overdue, null, null, null, null, null, null, null);
    }

    private ControlLine fourth(Municipality town) {
        return line(town, "4");
    }

    private static ControlLine fourth(ControlTable table, Municipality town) {
        return line(table, town, "4");
    }

    private ControlLine line(Municipality town, String number) {
        return line(table, town, number);
    }

    private static ControlLine line(ControlTable table, Municipality town, String number) {
        return table.read(ALL, specialist(town)).lines().stream().filter(line -> line.number().equals(number)).findFirst().orElseThrow();
    }

    private static Visitor specialist(Municipality town) {
        return new Visitor(town.specialist(), "", Set.of("specialists"), Set.copyOf(Stream.concat(Stream.of(town.code()),
                town.schools().stream().map(School::code)).toList()));
    }

    private static Visitor curator(School school) {
        return new Visitor(school.curator(), "", Set.of("curators"), Set.of(school.code()));
    }

    private void report(School school, String number) {
        Task task = tasks.createTaskQuery().taskAssignee(school.curator()).taskName("Исполнить решение № " + number).singleResult();
        List<Map<String, String>> evidence = database.sql("""
                        select unnest(results) from protocol_decision decision join instruction on instruction.decision = decision.id
                         where process_instance = ?""").param(task.getProcessInstanceId()).query(String.class).list().stream()
                .map(result -> Map.of("result", result, "paper", "приказ № 12")).toList();
        walk.submit(task, "report", "Сделано по решению", "doneOn", "2020-10-09", "evidence", evidence);
    }

    private void accept(Municipality town, String number, String decision) {
        Task task = tasks.createTaskQuery().taskAssignee(town.specialist()).taskName("Принять исполнение № " + number).singleResult();
        if (decision.equals("return")) {
            walk.submit(task, "decision", decision, "comment", "Приложите протокол собрания");
        } else {
            walk.submit(task, "decision", decision);
        }
    }

    private Municipality signed(String sample, int size) {
        at("2020-10-09", "12:00");
        Municipality town = schools.openMunicipality(size);
        ProcessInstance meeting = walk.startByForm(town.specialist(), "working-group-meeting", "organisation", town.code(), "plannedOn", "2020-10-09",
                "sample", sample);
        walk.submit(meeting, "Task_PrepareAgenda", "meeting", "planned", "date", "2020-10-16", "time", "15:00", "place", "Кабинет тридцать два",
                "agenda", List.of(Map.of("question", "Исполнение дорожной карты")), "invited", "кураторы");
        walk.submit(meeting, "Task_RecordProtocol", "meeting", "held", "number", "01", "heldOn", "2020-10-09", "present", "Семёнова Кира Львовна",
                "decisions", walk.form(walk.task(meeting, "Task_RecordProtocol")).get("decisions"));
        walk.submit(meeting, "Task_ApproveProtocol", "decision", "approve", "number", "01", "date", "2020-10-09");
        return town;
    }

    private static void at(String day, String time) {
        ClockUtil.setCurrentTime(Date.from(LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(ZoneId.of("Asia/Yakutsk")).toInstant()));
    }
}
