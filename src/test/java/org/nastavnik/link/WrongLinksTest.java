package org.nastavnik.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What somebody without an account reads whose link is wrong; tried from addresses that no other test has. */
@ApplicationTest
class WrongLinksTest {

    @Autowired
    private WebApplicationContext application;

    private MockMvc phone;

    @BeforeEach
    void takeAPhone() {
        phone = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @Test
    void whoGuessesIsToldToWaitInRussian() throws Exception {
        for (String path : List.of("/open/consent/guessed", "/open/survey/guessed")) {
            String address = "198.51.100." + path.length();
            for (int i = 0; i < 30; i++) {
                assertThat(status(path, address)).isEqualTo(404);
            }
            assertThat(status(path, address)).isEqualTo(429);
            assertThat(page(429, path)).contains("Слишком много попыток", "Подождите десять минут").doesNotContain("На начальную страницу");
        }
    }

    @Test
    void aLinkThatDoesNotExistSaysHowToGetAnotherAndLeadsToNoSignIn() throws Exception {
        assertThat(page(404, "/open/consent/guessed")).contains("Такой ссылки нет", "попросите у куратора").doesNotContain("На начальную страницу");
        assertThat(page(404, "/pages/guessed")).contains("Такой страницы нет", "На начальную страницу");
    }

    private int status(String path, String address) throws Exception {
        return phone.perform(get(path).with(request -> {
            request.setRemoteAddr(address);
            return request;
        })).andReturn().getResponse().getStatus();
    }

    private String page(int status, String path) throws Exception {
        return phone.perform(get("/error").accept(MediaType.TEXT_HTML).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path)).andReturn().getResponse().getContentAsString();
    }
}
