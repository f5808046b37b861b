package org.nastavnik.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.nastavnik.engine.password.BcryptPasswords;
import org.nastavnik.engine.password.PasswordRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Everything about the engine that {@code application.yaml} cannot say. */
@Configuration
class EngineConfiguration {

    /** Logins, groups and tenants: {@code curator.zeya-sosh-1}. */
    private static final String IDENTITY_ID = "[a-zA-Z0-9][a-zA-Z0-9._-]*";

    @Bean
    @DependsOn("flywayInitializer")
    ProcessEnginePlugin nastavnikEngine(ListableBeanFactory beans, List<BpmnParseListener> parseListeners, AuthorizationCommandChecker rights,
                                        List<Deployer> gates, ApplicationEventPublisher events,
                                        @Value("${nastavnik.password-strength:12}") int passwordStrength) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), rights)));
                engine.setTenantIdProvider(new OrganisationTenants());
                engine.setResourceAuthorizationProvider(new SparseAuthorizations());
                engine.setCustomPostBPMNParseListeners(new ArrayList<>(parseListeners));
                engine.setCustomPreCommandInterceptorsTxRequired(ours(engine, events, engine.getCustomPreCommandInterceptorsTxRequired()));
                engine.setCustomPreCommandInterceptorsTxRequiresNew(ours(engine, events, engine.getCustomPreCommandInterceptorsTxRequiresNew()));
                engine.setCustomPreDeployers(new ArrayList<>(gates));
                engine.setScriptEngineResolver(new NoScripts());
                engine.setBeans(new LazyModelBeans(beans));
                engine.setExpressionManager(new CarefulExpressions(engine.getBeans()));
                engine.setPasswordEncryptor(new BcryptPasswords(passwordStrength));
                engine.setEnablePasswordPolicy(true);
                engine.setPasswordPolicy(new PasswordRules());
                // Anybody could lock anybody out by typing wrong passwords; security.Throttle slows down the one who does.
                engine.setLoginMaxAttempts(Integer.MAX_VALUE);
                engine.setLoginDelayMaxTime(0);
                engine.setEnableScriptEngineLoadExternalResources(false);
                engine.setEnableExceptionsAfterUnhandledBpmnError(true);
                engine.setGeneralResourceWhitelistPattern(IDENTITY_ID);
                engine.setEnableCmdExceptionLogging(false);
                engine.setCmmnEnabled(false);
                engine.setStandaloneTasksEnabled(false);
                engine.setTaskMetricsEnabled(false);
                engine.setDefaultSerializationFormat("application/json");
            }
        };
    }

    private static List<CommandInterceptor> ours(ProcessEngineConfigurationImpl engine, ApplicationEventPublisher events, List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>(List.of(new RefusalInterceptor(), new NoShortcuts(engine), new RightsWitness(engine, events)));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
