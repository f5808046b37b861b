package org.nastavnik.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.organisation.Post;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.EngineRest;
import org.nastavnik.process.EngineRest.Answer;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Real files with one thing changed in each, sent as Camunda Modeler sends them. */
@ApplicationTest
class ModelGateTest {

    private static final Path PROCESS = Path.of("bpmn/preparation/preparation.bpmn");
    private static final Path TABLE = Path.of("bpmn/control/reminder-policy.dmn");
    private static final Path FORM = Path.of("forms/preparation/list-partners.form");

    @LocalServerPort
    private int port;
    @Autowired
    private RepositoryService models;
    @Autowired
    private Schools schools;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "<bpmn:userTask id=\"Task_ListPartners\" | <bpmn:scriptTask id=\"Task_Bad\" name=\"Плохо\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:userTask id=\"Task_ListPartners\" | «Плохо» (Task_Bad): элемент bpmn:scriptTask – сценарии не выполняются",
            "<bpmn:userTask id=\"Task_ListPartners\" | <bpmn:serviceTask id=\"Task_Bad\" camunda:class=\"java.lang.Runtime\" /><bpmn:userTask id=\"Task_ListPartners\" | свойство camunda:class – классы Java не вызываются",
            "<bpmn:userTask id=\"Task_ListPartners\" | <bpmn:serviceTask id=\"Task_Bad\" camunda:type=\"external\" camunda:topic=\"x\" /><bpmn:userTask id=\"Task_ListPartners\" | внешние исполнители не разрешены",
            "<bpmn:userTask id=\"Task_ListPartners\" | <bpmn:serviceTask id=\"Task_Bad\" camunda:delegateExpression=\"${dataSource}\" /><bpmn:userTask id=\"Task_ListPartners\" | исполнитель ${dataSource} – такого бина нет в списке",
            "<bpmn:userTask id=\"Task_ListPartners\" | <bpmn:serviceTask id=\"Task_Bad\" camunda:delegateExpression=\"${'x'.getClass()}\" /><bpmn:userTask id=\"Task_ListPartners\" | такого бина нет в списке",
            "<bpmn:userTask id=\"Task_ListPartners\" | <bpmn:serviceTask id=\"Task_Bad\"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask><bpmn:userTask id=\"Task_ListPartners\" | коннекторы не разрешены",
            "<bpmn:userTask id=\"Task_ListPartners\" | <bpmn:serviceTask id=\"Task_Bad\" xmlns:activiti=\"http://activiti.org/bpmn\" activiti:class=\"java.lang.Runtime\" /><bpmn:userTask id=\"Task_ListPartners\" | свойство activiti:class",
            "<bpmn:userTask id=\"Task_ListPartners\" | <bpmn:task id=\"Task_Bad\" /><bpmn:userTask id=\"Task_ListPartners\" | элемент bpmn:task – такая конструкция не разрешена",
            "${communityInformed} | ${''.getClass().forName('java.lang.Runtime')} | цепочки вызовов не разрешены",
            "${communityInformed} | ${communityInformed.class.classLoader} | свойство classLoader не разрешено",
            "${communityInformed} | ${days['class']} | обращение в квадратных скобках не разрешено",
            "${communityInformed} | ${days.getClass()} | у бина days нет действия getClass",
            "${communityInformed} | ${days.startOf(organisation, organisation).getTime() > 1} | цепочки вызовов не разрешены",
            "${communityInformed} | ${days.startOf(organisation.getBytes(), organisation)} | бина organisation нет в списке разрешённых",
            "${communityInformed} | ${execution.getProcessEngineServices()} | вызов execution.getProcessEngineServices не разрешён",
            "${communityInformed} | ${execution.processEngineServices} | свойство processEngineServices не разрешено",
            "${communityInformed} | ${dateTime()} | функция dateTime не разрешена",
            "${communityInformed} | ${communityInformed | не разбирается",
            "${communityInformed} | communityInformed | условие должно быть выражением",
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\"> | <bpmn:conditionExpression language=\"groovy\"> | свойство language – условия записываются только выражением",
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\"> | <bpmn:conditionExpression camunda:resource=\"x.groovy\"> | внешние файлы не подключаются",
            "camunda:formRef=\"list-partners\" | camunda:formRef=\"no-such-form\" | формы «no-such-form» нет ни в этом развёртывании, ни среди развёрнутых",
            "camunda:formRef=\"list-partners\" | camunda:formKey=\"embedded:app:x.html\" | форма задаётся только ссылкой",
            "camunda:formRef=\"list-partners\" camunda:formRefBinding=\"latest\" | camunda:formRef=\"list-partners\" camunda:formRefBinding=\"deployment\" | привязка формы должна быть latest",
            "camunda:formRef=\"list-partners\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"curators\" | camunda:formRef=\"list-partners\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"teachers\" | группы исполнителей «teachers» нет",
            "camunda:formRef=\"list-partners\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"curators\" | camunda:formRef=\"list-partners\" camunda:formRefBinding=\"latest\" | не указана группа исполнителей",
            "Task_ListPartners | Task_Instruct | нет строки со сроком в таблице deadline-policy.dmn",
            "camunda:historyTimeToLive=\"P1825D\" | id2=\"x\" | не указан срок хранения истории",
            "calledElement=\"regulation\" | calledElement=\"no-such-process\" | процесса «no-such-process» нет",
            "isExecutable=\"true\" | isExecutable=\"false\" | не отмечен как исполняемый",
            "process id=\"preparation\" | process id=\"preparation2\" | файл должен называться «preparation2.bpmn»",
            "<bpmn:definitions | <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><bpmn:definitions | не читается как XML без DOCTYPE",
            "</bpmn:definitions> | | не читается как XML"})
    void aProcessIsRefused(String part, String changed, String finding) throws IOException {
        assertThatIsRefused(PROCESS, part, changed, finding);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "<inputExpression id= | <inputExpression expressionLanguage=\"juel\" id= | язык выражений «juel» не разрешён",
            "<inputEntry id= | <inputEntry expressionLanguage=\"groovy\" id= | язык выражений «groovy» не разрешён",
            "<text> | <text>${''.getClass()} | только FEEL",
            "<text> | <text>function(x) external {java: {class: \"java.lang.Math\"}} | только FEEL",
            "<text> | <text>( | не разбирается как FEEL",
            "<outputEntry id=\"Rule_1_out_2\"> | <outputEntry id=\"x\"><text>1</text></outputEntry><outputEntry id=\"Rule_1_out_2\"> | ячеек в строке",
            "camunda:historyTimeToLive=\"P1825D\" | | не указан срок хранения истории",
            "<decision id=\"reminder-policy\" | <decision id=\"other\" | файл должен называться «other.dmn»",
            "<decision id=\"reminder-policy\" | <businessKnowledgeModel id=\"b\" /><decision id=\"reminder-policy\" | элемент businessKnowledgeModel"})
    void aTableIsRefused(String part, String changed, String finding) throws IOException {
        assertThatIsRefused(TABLE, part, changed, finding);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"type\": \"text\" | \"type\": \"html\" | тип «html» не разрешён",
            "\"type\": \"text\" | \"type\": \"iframe\" | тип «iframe» не разрешён",
            "\"id\": \"list-partners\" | \"id\": \"other\" | совпадать с именем файла",
            "\"type\": \"default\" | \"type\": \"x\" | это не форма Camunda",
            "\"type\": \"text\", | \"type\": \"text\", \"conditional\": {\"hide\": \"= (\"}, | условие показа не разбирается",
            "\"type\": \"text\", | \"type\": \"text\", \"properties\": {\"to\": \"somewhere\"}, | только process или register",
            "\"components\": [ | \"components\": [{\"type\": \"textfield\", \"key\": \"partners\"}, {\"type\": \"textfield\", \"key\": \"partners\"}, | ключ использован дважды",
            "\"components\" | components | не читается как JSON"})
    void aFormIsRefused(String part, String changed, String finding) throws IOException {
        assertThatIsRefused(FORM, part, changed, finding);
    }

    @ParameterizedTest
    @CsvSource({"case.cmmn", "script.groovy", "page.html", "noname"})
    void otherFilesAreRefused(String name) {
        assertThat(deploy(Map.of(name, "x"))).extracting(Answer::status, answer -> answer.body().contains("такие файлы не развёртываются"))
                .containsExactly(400, true);
    }

    @Test
    void onlyAdministratorsDeploy() throws IOException {
        School school = schools.open();
        for (String login : new String[] {school.curator(), school.head()}) {
            Answer answer = new EngineRest(port, login, "password-" + login).deploy(Map.of("list-partners.form", Files.readString(FORM)));
            assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        }
    }

    @Test
    void allFindingsAreToldAtOnce() throws IOException {
        Answer answer = deploy(Map.of("preparation.bpmn", Files.readString(PROCESS).replace("calledElement=\"regulation\"", "calledElement=\"nothing\"")
                .replace("camunda:formRef=\"list-partners\"", "camunda:formRef=\"nothing\""), "x.txt", "x"));
        assertThat(answer.body()).contains("замечаний: 3", "«Положение и раздел на сайте» (Call_Regulation)", "Task_ListPartners", "x.txt");
    }

    @Test
    void theGateKnowsEveryGroupOfThePosts() {
        assertThat(UserTasksComplete.GROUPS).containsAll(Stream.of(Post.values()).map(Post::group).collect(Collectors.toSet()));
    }

    private void assertThatIsRefused(Path file, String part, String changed, String finding) throws IOException {
        String original = Files.readString(file);
        assertThat(original).as("the sample fits the file").contains(part);
        long before = models.createDeploymentQuery().count();
        Answer answer = deploy(Map.of(file.getFileName().toString(), original.replace(part, changed == null ? "" : changed)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(file.getFileName().toString()).contains(finding);
        assertThat(models.createDeploymentQuery().count()).isEqualTo(before);
    }

    private Answer deploy(Map<String, String> files) {
        return EngineRest.administrator(port).deploy(files);
    }
}
