package org.nastavnik.organisation;

import static org.nastavnik.organisation.StaffAppointmentProcess.NEW_LOGIN;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Tells the administrator whose password to set. */
@Component
class OpenAccountForm implements TaskForm {

    private final Staff staff;

    OpenAccountForm(Staff staff) {
        this.staff = staff;
    }

    @Override
    public String formId() {
        return "open-account";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        String login = context.get(NEW_LOGIN);
        return Map.of("newcomer", "**Сотрудник:** " + Markdown.escape(staff.find(login).map(StaffMember::fullName).orElse("—"))
                + "\n\n**Логин:** " + Markdown.escape(login)
                + "\n\n[Выдать первый пароль](/pages/accounts?find=" + UriUtils.encode(login, StandardCharsets.UTF_8) + ")");
    }
}
