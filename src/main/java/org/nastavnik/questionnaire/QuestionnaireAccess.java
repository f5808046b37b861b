package org.nastavnik.questionnaire;

import org.nastavnik.security.Audit;
import org.nastavnik.security.AuditKind;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Component;

/** The questionnaires of the visitor's organisations; who looked at them and changed them stands in the journal. */
@Component
class QuestionnaireAccess {

    private final Questionnaires questionnaires;
    private final Audit audit;

    QuestionnaireAccess(Questionnaires questionnaires, Audit audit) {
        this.questionnaires = questionnaires;
        this.audit = audit;
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
        Questionnaire found = questionnaires.find(id).filter(one -> visitor.reaches(one.organisation())).orElseThrow(NoSuchPage::new);
        audit.record(why, found.organisation(), "survey/" + id);
        return found;
    }
}
