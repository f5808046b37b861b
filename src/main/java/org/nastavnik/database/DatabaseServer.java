package org.nastavnik.database;

/** The PostgreSQL server of this run. */
public interface DatabaseServer {

    /** True for the server the application runs itself: evaluation and development. */
    boolean embedded();

    /** True if the database held no table when this run began. */
    boolean emptyAtStart();
}
