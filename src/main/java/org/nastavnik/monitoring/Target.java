package org.nastavnik.monitoring;

import java.math.BigDecimal;

/** A target in percent. @param carriedOn whether it is the last one set, carried on until an act sets another */
record Target(BigDecimal percent, boolean carriedOn) {
}
