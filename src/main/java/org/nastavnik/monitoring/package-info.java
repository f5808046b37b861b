/**
 * Monitoring («мониторинг»): rounds, indicators I1–I6 counted from the registers, growth, the information report («справка»).
 * Owns {@code organisation_count}, {@code monitoring_*}, the processes {@code monitoring} and {@code organisation-monitoring}.
 * Must not know how programmes, pairs and surveys are run: it reads what they have left behind.
 */
package org.nastavnik.monitoring;
