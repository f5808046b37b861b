package org.nastavnik.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole calendar at one moment, held in memory: some thousand rows even for a region. Immutable. */
final class CalendarSnapshot {

    /** A row of table organisation, as far as the calendar needs it; the region may be missing. */
    record Place(String code, String timeZone, Week week, String region) {
    }

    private final FederalLayer federal;
    private final Map<String, Layer> layers;
    private final Map<String, Place> places;
    private final Map<String, OrganisationCalendar> organisations = new HashMap<>();

    CalendarSnapshot(FederalLayer federal, Map<String, Layer> layers, List<Place> places,
            Map<String, List<SchoolTerm>> terms) {
        this.federal = federal;
        this.layers = layers;
        this.places = places.stream().collect(Collectors.toMap(Place::code, place -> place));
        places.forEach(place -> organisations.put(place.code(), new OrganisationCalendar(
                place.timeZone(),
                workingDays(place.code(), Week.FIVE),
                workingDays(place.code(), place.week()),
                new SchoolTerms(terms.getOrDefault(place.code(), List.of())))));
    }

    Optional<OrganisationCalendar> organisation(String code) {
        return Optional.ofNullable(organisations.get(code));
    }

    boolean confirmed(int year) {
        return federal.confirmed(year);
    }

    boolean knowsScope(String scope) {
        return scope.equals(CalendarYear.FEDERAL) || places.containsKey(scope)
                || places.values().stream().anyMatch(place -> scope.equals(place.region()));
    }

    CalendarYear year(int year, String scope) {
        return layer(scope).year(year);
    }

    /** The days as they are for a scope: its own layer above the wider ones. */
    WorkingDays workingDays(String scope, Week week) {
        Stream<String> scopes = Stream.of(scope);
        Place place = places.get(scope);
        if (place != null && place.region() != null) {
            scopes = Stream.of(scope, place.region());
        }
        return new WorkingDays(Stream.concat(scopes, Stream.of(CalendarYear.FEDERAL))
                .distinct().map(this::layer).toList(), week);
    }

    private Layer layer(String scope) {
        return scope.equals(CalendarYear.FEDERAL) ? federal
                : layers.getOrDefault(scope, new Layer(scope, Map.of(), List.of()));
    }
}
