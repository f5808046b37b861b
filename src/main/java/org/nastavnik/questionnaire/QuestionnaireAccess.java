package org.nastavnik.questionnaire;

import org.nastavnik.engine.task.Performers;
import org.nastavnik.security.Audit;
import org.nastavnik.security.AuditKind;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Component;

/** The questionnaires of the visitor's organisations; who looked at them and changed them stands in the journal. */
@Component
class QuestionnaireAccess {

    private static final String CURATORS = "curators";

    private final Questionnaires questionnaires;
    private final Performers performers;
    private final Audit audit;

    QuestionnaireAccess(Questionnaires questionnaires, Performers performers, Audit audit) {
        this.questionnaires = questionnaires;
        this.performers = performers;
        this.audit = audit;
    }

    /** Who is curator here and something else there sees the names and links of here only. */
    boolean curates(Visitor visitor, String organisation) {
        return visitor.reaches(organisation) && performers.holds(visitor.login(), CURATORS, organisation);
    }

    /** @throws NoSuchPage unless there is such a questionnaire and it is the visitor's */
    Questionnaire readable(long id, Visitor visitor) {
        return find(id, visitor, AuditKind.DATA_READ);
    }

    /** @throws NoSuchPage unless there is such a questionnaire and it is the visitor's */
    Questionnaire changed(long id, Visitor visitor) {
        return find(id, visitor, AuditKind.DATA_CHANGED);
    }

    private Questionnaire find(long id, Visitor visitor, AuditKind why) {
        Questionnaire found = questionnaires.find(id).filter(one -> curates(visitor, one.organisation())).orElseThrow(NoSuchPage::new);
        audit.record(why, found.organisation(), "survey/" + id);
        return found;
    }
}
