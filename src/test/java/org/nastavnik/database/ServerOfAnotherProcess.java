package org.nastavnik.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A program that starts the server, commits, says so and goes on until it is killed or its input ends. */
final class ServerOfAnotherProcess {

    static final String READY = "ready";

    private ServerOfAnotherProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
        try (var connection = DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), "");
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists answered");
            statement.execute("create table answered as select generate_series(1, 1000) as number");
        }
        System.out.println(READY);
        System.in.read();
        server.close();
    }
}
