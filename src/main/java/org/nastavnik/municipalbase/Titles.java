package org.nastavnik.municipalbase;

import java.util.Arrays;
import java.util.List;
import org.nastavnik.programme.MentoringForm;

/** Russian titles of what stands as codes. */
final class Titles {

    private Titles() {
    }

    static List<String> forms(List<String> codes) {
        return Arrays.stream(MentoringForm.values()).filter(form -> codes.contains(form.code())).map(MentoringForm::title).toList();
    }
}
