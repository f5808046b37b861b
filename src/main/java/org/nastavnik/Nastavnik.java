package org.nastavnik;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one node of Nastavnik with its engine, webapps and registers. */
@SpringBootApplication
public class Nastavnik {

    public static void main(String[] args) {
        RussianConsole.prepare();
        SpringApplication.run(Nastavnik.class, args);
    }
}
