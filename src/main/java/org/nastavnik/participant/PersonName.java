package org.nastavnik.participant;

/** A person's name. @param patronymic may be null */
public record PersonName(String surname, String name, String patronymic) {

    /** For example «Иванов И. П.». */
    public String shortName() {
        return surname + " " + initial(name) + (patronymic == null ? "" : " " + initial(patronymic));
    }

    /** For example «Иванов Иван Петрович». */
    public String full() {
        return surname + " " + name + (patronymic == null ? "" : " " + patronymic);
    }

    private static String initial(String name) {
        return name.charAt(0) + ".";
    }
}
