package org.nastavnik.roadmap;

import java.util.List;
import org.nastavnik.engine.form.Variable;

/** The process {@code school-roadmap}. */
final class SchoolRoadmapProcess {

    static final String KEY = "school-roadmap";
    static final String DRAFT = "Task_DraftSchoolRoadmap";
    static final String APPROVE = "Task_ApproveSchoolRoadmap";
    /** Where the head and the department head read of the third return. */
    static final List<String> NOTICES = List.of("Task_NoteReturnsHead", "Task_NoteReturnsDepartmentHead");

    /** How often the department sent the roadmap back; the head's own returns are not counted. */
    static final Variable<Integer> DEPARTMENT_RETURNS = Variable.whole("departmentReturns");

    private SchoolRoadmapProcess() {
    }
}
