package org.nastavnik.organisation;

import static org.nastavnik.organisation.StaffAppointmentProcess.NEW_LOGIN;

import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.springframework.stereotype.Component;

/** The person that an order about a post names: known already, or entered with it and still without an account. */
@Component
class NamedPerson {

    private static final String NEW = "new";

    private final Staff staff;
    private final Accounts accounts;

    NamedPerson(Staff staff, Accounts accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    /** @return the login; a new person is registered */
    String login(Submission order) {
        if (!NEW.equals(order.text("who"))) {
            return order.text("person");
        }
        String login = order.text("login");
        if (staff.find(login).isPresent() || accounts.exists(login)) {
            throw order.refuse("login", "такой логин уже занят, выберите другой");
        }
        staff.add(new StaffMember(login, order.text("surname"), order.text("name"), order.text("patronymic")));
        return login;
    }

    /** To be called after the appointment: a new person gets the rights of the post, and an administrator opens the access. */
    void openAccount(FormContext context, Submission order, String login) {
        context.set(NEW_LOGIN, NEW.equals(order.text("who")) ? login : null);
        if (NEW.equals(order.text("who"))) {
            accounts.createWithoutPassword(login);
        }
    }
}
