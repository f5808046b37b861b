/**
 * The register («Реестр») as pages: lists, cards and corrections of the people of an organisation, questions about people who
 * are alike, and counts for the department. Owns no tables: people and their history belong to {@code participant}.
 * Must not know processes or tasks; other packages add to a card through {@link org.nastavnik.register.CardSection}.
 */
package org.nastavnik.register;
