package org.nastavnik.engine.form;

/** How a form names a member of staff. */
public interface PersonNames {

    /** @param login may be null for work that no person did
     *  @return post and name, for example «директор Соколова М. И.» */
    String of(String login);
}
