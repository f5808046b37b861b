package org.nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ProgrammeStartIT {

    private static final String PROGRAMME = "Программа наставничества организации";
    private static final String DISTRICT = "Юго-Восточный округ, план 2021 года: 13 мероприятий";
    private static final String ORDER = "Издать приказ о внедрении модели наставничества";

    @Autowired
    private Schools schools;

    @Test
    void theCuratorStartsAProgrammeAndTheHeadReceivesTheOrder(Screens screens) {
        School school = schools.open();

        Form start = screens.tasklist(school.curator()).start(PROGRAMME);
        assertThat(start.value("Организация")).isEqualTo("Школа " + school.code());
        start.set("Сколько пар и групп планируется", 2)
                .set("Формы наставничества", List.of("Ученик – ученик", "Учитель – учитель"))
                .complete();

        Form order = screens.tasklist(school.head()).open(ORDER);
        assertThat(order.text()).contains("Школа " + school.code());
    }

    @Test
    void wrongInputIsExplainedInRussianAndWhatWasTypedStays(Screens screens) {
        School school = schools.open();
        screens.tasklist(school.curator()).start(PROGRAMME).set("Формы наставничества", List.of("Ученик – ученик")).complete();
        String twice = screens.tasklist(school.curator()).start(PROGRAMME).set("Формы наставничества", List.of("Ученик – ученик")).refused();
        assertThat(twice).contains("уже").doesNotContain("Cannot", "school-programme", ":1:").doesNotContainPattern("[0-9a-f]{8}-");
        Form order = screens.tasklist(school.head()).open(ORDER);

        assertThat(order.refused()).contains("Задача не завершена").contains("отмеченные красным");
        assertThat(order.faults()).contains("Заполните это поле.").doesNotContain("Field is required.");

        order.set("Номер приказа", "45-осн").set("Дата приказа", LocalDate.of(2026, 9, 1))
                .set("Куратор внедрения", "Фамилия-" + school.curator() + " Анна Ивановна")
                .set("Обязанности куратора", "Ведёт базы участников и журнал встреч")
                .set("Ответственный за материально-техническое обеспечение", "Фамилия-" + school.head() + " Анна Ивановна")
                .set("Куратор назначен с", LocalDate.of(2026, 9, 1))
                .set("по", LocalDate.of(2026, 8, 1));
        String refusal = order.refused();
        assertThat(refusal).contains("раньше начала назначения").doesNotContain("Cannot");
        assertThat(order.value("Номер приказа")).isEqualTo("45-осн");
        assertThat(order.value("по")).isEqualTo("01.08.2026");
        assertThat(order.value("Обязанности куратора")).startsWith("Ведёт базы");

        order.set("по", LocalDate.of(2027, 8, 1));
        Locator reproach = order.page().locator(".page-notifications .alert-danger");
        assertThat(reproach.count()).isOne();
        order.page().getByText("Завершить задачу").click();
        order.root().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(reproach.count()).as("what has been put right is not reproached any more").isZero();
    }

    @Test
    void aListOpensAndClosesAsOftenAsItIsClicked(Screens screens) {
        Form start = screens.tasklist(School.SPECIALIST).start("Муниципальная дорожная карта");

        for (String click : List.of("Муниципалитет", "Муниципалитет", "Образец", "Муниципалитет", "Муниципалитет", "Образец", "Образец", "Образец")) {
            Locator options = start.options(click);
            boolean open = options.isVisible();
            start.click(click);
            options.waitFor(new Locator.WaitForOptions().setState(open ? WaitForSelectorState.HIDDEN : WaitForSelectorState.VISIBLE));
        }
        start.set("Образец", "Школа № 20: шесть задач без сроков и ответственных").set("Название", "План на год").set("Образец", DISTRICT);
        assertThat(start.value("Образец")).isEqualTo(DISTRICT);
    }

    @Test
    void whatIsBeingTypedStaysWhenTheFormDrawsItselfAnew(Screens screens) {
        School school = schools.open();
        screens.tasklist(school.curator()).start(PROGRAMME).set("Формы наставничества", List.of("Ученик – ученик")).complete();
        Form order = screens.tasklist(school.head()).open(ORDER);

        order.root().evaluate("""
                form => {
                  form.querySelector('textarea').focus();
                  document.execCommand('insertText', false, 'Ведёт базы участников');
                  const number = form.querySelector('.fjs-form-field-textfield input');
                  number.value = '45-осн';
                  number.dispatchEvent(new Event('input', { bubbles: true }));
                  number.dispatchEvent(new FocusEvent('blur'));
                }""");
        order.root().locator("textarea").first().blur();

        assertThat(order.value("Обязанности куратора")).endsWith("Ведёт базы участников");
        assertThat(order.refused()).contains("отмеченные красным");
        assertThat(order.value("Обязанности куратора")).endsWith("Ведёт базы участников");
    }

    @Test
    void aSavedFormWaitsOnTheServerAndLeavesNothingInTheBrowser(Screens screens) {
        School school = schools.open();
        screens.tasklist(school.curator()).start(PROGRAMME).set("Формы наставничества", List.of("Ученик – ученик")).complete();
        Tasklist tasklist = screens.tasklist(school.head());
        tasklist.open(ORDER).set("Номер приказа", "77-черновик");
        assertThat(tasklist.save()).isEqualTo(204);

        Page elsewhere = screens.page(school.head(), "/camunda/app/tasklist/default/", 1366);
        Form again = new Tasklist(elsewhere).open(ORDER);
        assertThat(again.value("Номер приказа")).isEqualTo("77-черновик");
        assertThat(again.text()).contains("Форма заполнена так, как вы сохранили её");
        assertThat(tasklist.page().evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)").toString())
                .doesNotContain("77-черновик");
        elsewhere.locator(".task-filters .item a[data-count='1']", new Page.LocatorOptions().setHasText("Этап 1. Подготовка")).waitFor();
        assertThat(elsewhere.locator(".tasks-list li.task").first().innerText()).contains("Школа " + school.code());
    }
}
