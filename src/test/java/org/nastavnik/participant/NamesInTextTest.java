package org.nastavnik.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInTextTest {

    private final NamesInText names = new NamesInText(List.of(new PersonName("Иванова", "Мария", "Петровна"), new PersonName("Ким", "Олег", null),
            new PersonName("Победа", "Анна", null)));

    @ParameterizedTest
    @ValueSource(strings = {"помогла Мария Иванова", "вместе с Марией Ивановой", "Ивановой М. П. удалось", "М.П. Иванова", "Ким О. вёл группу", "Олегу Киму",
        "спросите Марию Петровну", "рассказала Мария Петровна"})
    void aNameIsFoundInAnyCase(String text) {
        assertThat(names.foundIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Победа на олимпиаде", "ивановский край", "наставник, ученица 10 класса", "О химии", "школа на Петровке", "Мария и Пётр", ""})
    void aSurnameAloneOrAPartOfAWordIsNoName(String text) {
        assertThat(names.foundIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"пишите на klub@school.example", "звоните +7 (924) 123-45-67", "тел. 89241234567", "8 924 123 45 67"})
    void anAddressOrATelephoneIsFound(String text) {
        assertThat(ContactsInText.foundIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40 учеников из 812", "в 2026-27 году 120 встреч", "приказ № 89241 от 09.10.2026", ""})
    void numbersAreNoTelephones(String text) {
        assertThat(ContactsInText.foundIn(text)).isFalse();
    }
}
