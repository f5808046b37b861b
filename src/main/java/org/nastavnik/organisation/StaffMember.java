package org.nastavnik.organisation;

/** A person with an account. */
public record StaffMember(String login, String surname, String name, String patronymic) {

    /** For example «Соколова М. И.». */
    public String shortName() {
        return surname + " " + initial(name) + (patronymic == null ? "" : " " + initial(patronymic));
    }

    public String fullName() {
        return surname + " " + name + (patronymic == null ? "" : " " + patronymic);
    }

    private static String initial(String name) {
        return name.charAt(0) + ".";
    }
}
