package org.nastavnik.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** 404: what was asked for does not exist, or not for this person; nobody can tell the two apart. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
