package org.nastavnik.security;

import java.util.List;
import org.nastavnik.database.StartFailure;
import org.springframework.boot.autoconfigure.security.oauth2.client.ClientsConfiguredCondition;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** The identity providers that the operator named; asked for their addresses once, at the start. */
@Configuration
@Conditional(ClientsConfiguredCondition.class)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class ProviderRegistrations {

    private static final String GUIDE = "docs/operator.md, «Вход через поставщика удостоверений».";

    @Bean
    InMemoryClientRegistrationRepository clientRegistrations(OAuth2ClientProperties settings) {
        List<ClientRegistration> registrations = read(settings);
        registrations.stream().filter(registration -> !registration.getScopes().contains(OidcScopes.OPENID)).findFirst().ifPresent(plain -> {
            throw new StartFailure("у поставщика удостоверений «%s» в SCOPE нет openid.".formatted(plain.getRegistrationId()),
                    "Вход возможен только по OpenID Connect: добавьте openid. " + GUIDE);
        });
        return new InMemoryClientRegistrationRepository(registrations);
    }

    private static List<ClientRegistration> read(OAuth2ClientProperties settings) {
        try {
            return List.copyOf(new OAuth2ClientPropertiesMapper(settings).asClientRegistrations().values());
        } catch (RuntimeException unusable) {
            throw new StartFailure("не настроен вход через поставщика удостоверений: " + unusable.getMessage(),
                    "Проверьте, что ISSUER_URI верен и поставщик доступен с этой машины, или уберите его настройки. " + GUIDE, unusable);
        }
    }
}
