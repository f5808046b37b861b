package org.nastavnik.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.Optional;

/** Reads a JSON body before the engine does and says what is wrong with it. */
final class JsonLimits {

    static final int DEPTH = 30;
    static final int LONGEST_TEXT = 200_000;
    static final int LONGEST_NAME = 255;
    private static final int LONGEST_NUMBER = 30;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME).maxNumberLength(LONGEST_NUMBER).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonLimits() {
    }

    /** The fault in Russian, empty for a body that is in order. */
    static Optional<String> fault(byte[] body) {
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if ((token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) && !PlainText.is(parser.getText())) {
                    return Optional.of("В запросе есть недопустимые знаки (строка " + parser.currentLocation().getLineNr() + ")");
                }
            }
            return Optional.empty();
        } catch (StreamConstraintsException tooMuch) {
            return Optional.of("Запрос слишком сложный: вложенность не больше " + DEPTH + ", текст не длиннее " + LONGEST_TEXT + " знаков");
        } catch (JsonParseException malformed) {
            return Optional.of("Это не JSON: ошибка в строке " + malformed.getLocation().getLineNr() + ", знак " + malformed.getLocation().getColumnNr());
        } catch (IOException unreadable) {
            return Optional.of("Это не JSON в кодировке UTF-8");
        }
    }
}
