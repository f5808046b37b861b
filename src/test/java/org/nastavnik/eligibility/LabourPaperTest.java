package org.nastavnik.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LabourPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 20);

    @Test
    void consentAddendumAndSupplementAreAskedForOneAfterTheOther() {
        assertThat(paper(null, null, null, null).missing()).hasValueSatisfying(missing -> assertThat(missing).contains("письменное согласие"));
        assertThat(paper(DAY, null, null, null).missing()).hasValueSatisfying(missing -> assertThat(missing).contains("дополнительное соглашение"));
        assertThat(paper(DAY, "5", null, null).missing()).hasValueSatisfying(missing -> assertThat(missing).contains("доплаты"));
    }

    @Test
    void aSupplementOrTheGroundForNoneCompletesThePackage() {
        assertThat(paper(DAY, "5", BigDecimal.valueOf(3000), null).missing()).isEmpty();
        assertThat(paper(DAY, "5", null, "коллективный договор, п. 3").missing()).isEmpty();
    }

    @Test
    void mentoringThatIsPartOfTheJobNeedsOnlyItsGround() {
        assertThat(new LabourPaper(true, null, null, null, null, null, null).missing()).isPresent();
        assertThat(new LabourPaper(true, "должностная инструкция, п. 2.4", null, null, null, null, null).missing()).isEmpty();
    }

    private static LabourPaper paper(LocalDate consentOn, String addendum, BigDecimal supplement, String noSupplement) {
        return new LabourPaper(false, null, consentOn, addendum, addendum == null ? null : DAY, supplement, noSupplement);
    }
}
