package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.StoredForATerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds data whose term of storage is over and asks the curator what to do with it. */
@Component
class Retention {

    /** One node at a time. */
    private static final long LOCK = 7_240_092L;

    private final List<StoredForATerm> kinds;
    private final RetentionTerms terms;
    private final Participants people;
    private final Organisations organisations;
    private final WorkingCalendar calendar;
    private final RuntimeService processes;
    private final JdbcClient database;

    Retention(List<StoredForATerm> kinds, RetentionTerms terms, Participants people, Organisations organisations, WorkingCalendar calendar,
              RuntimeService processes, JdbcClient database) {
        this.kinds = kinds;
        this.terms = terms;
        this.people = people;
        this.organisations = organisations;
        this.calendar = calendar;
        this.processes = processes;
        this.database = database;
    }

    /** May run as often as wanted: an organisation has one open question at most. */
    @Transactional
    public void run() {
        if (Boolean.TRUE.equals(database.sql("select pg_try_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single())) {
            Set<String> asked = asked();
            organisations.keepingData().stream().map(Organisation::code).filter(code -> !asked.contains(code) && !overdue(code).isEmpty()).forEach(this::ask);
        }
    }

    private Set<String> asked() {
        return new HashSet<>(database.sql("""
                        select distinct execution.tenant_id_ from act_ru_execution execution join act_re_procdef definition on definition.id_ = execution.proc_def_id_
                         where definition.key_ = ? and execution.parent_id_ is null""").param(RetentionReviewProcess.KEY).query(String.class).list());
    }

    private void ask(String organisation) {
        LocalDate today = calendar.today(organisation);
        String year = SchoolYear.of(today);
        EngineRights.use(() -> processes.startProcessInstanceByKey(RetentionReviewProcess.KEY,
                organisation + "/" + year + "/" + RetentionReviewProcess.KEY + "-" + today, Map.of("organisation", organisation, "schoolYear", year)));
    }

    /** The oldest first; who is to be erased altogether is not asked about for a part. */
    List<Overdue> overdue(String organisation) {
        LocalDate today = calendar.today(organisation);
        Map<String, Integer> months = terms.of(organisation);
        List<Overdue> found = new ArrayList<>();
        Set<Long> whole = new HashSet<>();
        kinds.stream().sorted(Comparator.comparing((StoredForATerm data) -> !data.isWholePerson()).thenComparing(StoredForATerm::kind)).forEach(data -> {
            Map<Long, LocalDate> ended = data.endedBefore(organisation, data.hasTerm() ? today.minusMonths(months.get(data.kind())) : today);
            ended.keySet().removeAll(terms.held(organisation, data, today));
            if (data.isOfPeople()) {
                ended.keySet().removeAll(whole);
            }
            Map<Long, String> labels = data.isOfPeople() ? names(ended.keySet()) : data.labels(ended.keySet());
            StoredForATerm.ordered(ended).stream().filter(labels::containsKey).forEach(id -> found.add(new Overdue(id, labels.get(id), data, ended.get(id))));
            if (data.isWholePerson()) {
                whole.addAll(ended.keySet());
            }
        });
        return found;
    }

    private Map<Long, String> names(Collection<Long> ids) {
        return people.find(ids).values().stream().collect(Collectors.toMap(Participant::id, person -> person.name().full()));
    }
}
