package org.nastavnik.directory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationCards;
import org.nastavnik.organisation.OrganisationState;
import org.nastavnik.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes on in an organisation and stands in the way of closing or moving it. */
@Component
class RunningWork {

    private static final int NAMED = 5;

    private final JdbcClient database;
    private final Programmes programmes;
    private final OrganisationCards cards;

    RunningWork(JdbcClient database, Programmes programmes, OrganisationCards cards) {
        this.database = database;
        this.programmes = programmes;
        this.cards = cards;
    }

    /** Russian lines with numbers, for example «Работа пары или группы – 12»; a programme first. */
    List<String> of(String organisation) {
        List<String> years = programmes.unfinished(organisation);
        return Stream.concat(years.stream().map(year -> "программа " + year + " учебного года"), database.sql("""
                        select definition.name_ || ' – ' || count(*) from act_ru_execution instance
                          join act_re_procdef definition on definition.id_ = instance.proc_def_id_
                          left join act_ru_execution caller on caller.id_ = instance.super_exec_
                         where instance.tenant_id_ = ? and instance.parent_id_ is null and definition.key_ <> 'school-programme'
                           and caller.tenant_id_ is distinct from instance.tenant_id_ group by definition.name_ order by definition.name_""")
                .param(organisation).query(String.class).list().stream()).toList();
    }

    /** Why it cannot be closed, or null. */
    String againstClosing(OrganisationCard card) {
        int schools = card.isDepartment() ? cards.notClosed(card.code()) : 0;
        return schools > 0 ? "Сначала закройте организации этого муниципалитета: не закрыто " + schools + "."
                : against(card, "Закрыть нельзя, пока идёт начатое: ", " Дождитесь завершения или попросите администратора отменить это в «Контроле процессов»; "
                + (card.is(OrganisationState.ACTIVE) ? "чтобы не начиналось новое, приостановите организацию." : "новое уже не начинается."));
    }

    /** Why it cannot change the municipality, or null. */
    String againstMoving(OrganisationCard card) {
        return against(card, "перевести в другой муниципалитет нельзя, пока идёт начатое: ", "");
    }

    private String against(OrganisationCard card, String refusal, String advice) {
        List<String> running = of(card.code());
        String more = running.size() > NAMED ? " и ещё " + (running.size() - NAMED) : "";
        return running.isEmpty() ? null : refusal + running.stream().limit(NAMED).collect(Collectors.joining(", ")) + more + "." + advice;
    }
}
