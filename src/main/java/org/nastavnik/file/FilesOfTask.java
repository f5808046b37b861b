package org.nastavnik.file;

import java.util.List;

/**
 * What the tab «Документы» shows.
 *
 * @param demanded what the task asks for
 * @param editable whether this person may add, replace and delete here
 * @param files of this task first, then of the other tasks of its process
 * @param people whom a file may be about, for those who know them by name
 * @param lists files with people that were loaded into the register in this task, then in the other tasks of its process
 */
record FilesOfTask(List<DemandedFile> demanded, boolean editable, List<Shown> files, List<Person> people, List<PeopleList> lists) {

    /** @param own whether it was added at this task @param about label of the person, or null @param by who added it */
    record Shown(long id, String name, String type, boolean viewable, long bytes, int version, boolean own, String taskName, String evidence,
                 String about, String by, String at) {
    }

    /** @param address where it opens, null for whoever may not see people by name @param result what came of it, in Russian */
    record PeopleList(String name, String address, boolean own, String result, String by, String at) {
    }

    /** A person of the organisation. */
    record Person(long id, String label) {
    }
}
