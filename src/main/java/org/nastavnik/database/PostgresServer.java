package org.nastavnik.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

interface PostgresServer extends DatabaseServer, JdbcConnectionDetails, AutoCloseable {

    @Override
    void close();
}
