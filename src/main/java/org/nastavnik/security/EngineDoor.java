package org.nastavnik.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.nastavnik.web.Visitors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Stands in front of the engine's REST and the webapps' API, after the sign-in. Administrators pass. Others pass through the
 * doors of {@link Doors} and only with objects of their own; whatever else they name answers like a thing that does not exist.
 */
class EngineDoor extends EngineCallFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDoor.class);

    private final Doors doors;
    private final OwnObjects objects;
    private final Visitors visitors;

    EngineDoor(Doors doors, OwnObjects objects, Visitors visitors) {
        this.doors = doors;
        this.objects = objects;
        this.visitors = visitors;
    }

    @Override
    void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Optional<Visitor> visitor = visitor(request);
        if (visitor.isEmpty()) {
            Answer.write(response, HttpStatus.UNAUTHORIZED, "Войдите снова: этой учётной записи больше нет");
            return;
        }
        String path = request.getRequestURI();
        Optional<Doors.Found> door = doors.find(request.getMethod(), path);
        if (!mayPass(visitor.get(), door)) {
            LOG.info("closed to {}: {} {}", visitor.get().login(), request.getMethod(), Doors.plain(path));
            Answer.write(response, HttpStatus.FORBIDDEN, "Это действие вам недоступно");
        } else if (door.isPresent() && !namesOwn(visitor.get(), door.get(), request)) {
            Answer.write(response, HttpStatus.NOT_FOUND, "Такого объекта нет, он уже закрыт или вам недоступен. Обновите список");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Administrators pass everywhere but through walls. */
    private static boolean mayPass(Visitor visitor, Optional<Doors.Found> door) {
        return visitor.isAdministrator()
                ? door.filter(found -> found.door().isNobodys()).isEmpty()
                : door.filter(found -> found.door().groups().stream().anyMatch(visitor::is)).isPresent();
    }

    private boolean namesOwn(Visitor visitor, Doors.Found found, HttpServletRequest request) {
        return objects.areOf(visitor, found.names()) && (visitor.isAdministrator() || objects.areOf(visitor, parameters(found.door(), request)));
    }

    private Optional<Visitor> visitor(HttpServletRequest request) {
        try {
            return Optional.of(visitors.of(request.getUserPrincipal().getName()));
        } catch (NoSuchPage deleted) {
            return Optional.empty();
        }
    }

    private static Map<String, String> parameters(Door door, HttpServletRequest request) {
        return door.parameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, parameter -> Parameters.only(request, parameter.getKey()).orElse("")));
    }
}
