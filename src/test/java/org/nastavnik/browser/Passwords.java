package org.nastavnik.browser;

/** The passwords that {@code ApplicationTest} and {@code Schools} give to the accounts of tests. */
final class Passwords {

    private Passwords() {
    }

    static String of(String login) {
        if (login.equals("admin")) {
            return "admin-password";
        }
        return login.contains(".test-") ? "password-" + login : "sample-password";
    }
}
