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
                                        List<Deployer> gates) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), rights)));
                engine.setTenantIdProvider(new OrganisationTenants());
                engine.setResourceAuthorizationProvider(new SparseAuthorizations());
                engine.setCustomPostBPMNParseListeners(new ArrayList<>(parseListeners));
                engine.setCustomPreCommandInterceptorsTxRequired(ours(engine, engine.getCustomPreCommandInterceptorsTxRequired()));
                engine.setCustomPreCommandInterceptorsTxRequiresNew(ours(engine, engine.getCustomPreCommandInterceptorsTxRequiresNew()));
                engine.setCustomPreDeployers(new ArrayList<>(gates));
                engine.setScriptEngineResolver(new NoScripts());
                engine.setBeans(new LazyModelBeans(beans));
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

    private static List<CommandInterceptor> ours(ProcessEngineConfigurationImpl engine, List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>(List.of(new RefusalInterceptor(), new NoShortcuts(engine)));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
