/**
 * For: working days of papers, meeting days and terms of schools, «today» of an organisation.
 * Owns: the tables calendar_year, calendar_day and school_term; reads code, zone, week and region of organisation.
 * Must not know: processes, tasks, reminders, and who is told about a deadline.
 */
package org.nastavnik.calendar;
