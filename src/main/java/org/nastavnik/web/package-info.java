/**
 * What people meet first: the frame of our own pages with menu, access check and error page, the start page, the greeting in
 * the log, and the Russian texts, scripts and styles that are laid over the platform's web applications (under
 * {@code META-INF/resources/webjars/camunda}). Owns no data.
 * Must not know any stage of a programme.
 */
package org.nastavnik.web;
