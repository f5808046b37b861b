package org.nastavnik.participant;

import java.util.Arrays;

/** What a consent is for. One purpose, one document (law № 156-ФЗ of 24.06.2025). */
public enum ConsentPurpose {

    PARTICIPATION("participation", "участие в программе"),
    PERSONAL_DATA("personalData", "обработка персональных данных"),
    SPECIAL_DATA("specialData", "обработка сведений об особой категории"),
    PHOTO_VIDEO("photoVideo", "фото и видео"),
    MUNICIPAL_BASE("municipalBase", "передача в муниципальную базу"),
    THIRD_PARTY("thirdParty", "передача третьим лицам");

    private final String code;
    private final String title;

    ConsentPurpose(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }

    public static ConsentPurpose of(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst().orElseThrow();
    }
}
