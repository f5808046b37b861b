package org.nastavnik.routes;

/** The classes of people in the table of who may what. */
enum Role {
    ANONYMOUS, CURATOR, HEAD, SPECIALIST, EXPERT, ADMINISTRATOR
}
