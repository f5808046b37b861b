/**
 * The municipal base of mentors («единая муниципальная база»): who is in it, and lending a mentor to another school.
 * Owns {@code mentor_request} and the processes {@code mentor-request} and {@code mentor-lending}.
 * Must not know how pairs are formed; a lent mentor stands among the mentors of the programme that asked.
 */
package org.nastavnik.municipalbase;
