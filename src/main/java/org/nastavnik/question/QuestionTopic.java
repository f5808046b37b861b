package org.nastavnik.question;

import org.nastavnik.engine.task.StoredTopic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The question of a curator. */
@Component
class QuestionTopic extends StoredTopic {

    QuestionTopic(JdbcClient database) {
        super(database, CuratorQuestionProcess.QUESTION.name(), """
                select id, text as words from curator_question where id = any (cast(:ids as bigint[]))""");
    }
}
