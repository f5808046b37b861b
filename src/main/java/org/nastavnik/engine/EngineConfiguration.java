package org.nastavnik.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Everything about the engine that {@code application.yaml} cannot say. */
@Configuration
class EngineConfiguration {

    @Bean
    @DependsOn("flywayInitializer")
    ProcessEnginePlugin nastavnikEngine(ListableBeanFactory beans, List<BpmnParseListener> parseListeners) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setTenantIdProvider(new OrganisationTenants());
                engine.setResourceAuthorizationProvider(new SparseAuthorizations());
                engine.setCustomPostBPMNParseListeners(new ArrayList<>(parseListeners));
                engine.setCustomPreCommandInterceptorsTxRequired(refusalsFirst(engine.getCustomPreCommandInterceptorsTxRequired()));
                engine.setCustomPreCommandInterceptorsTxRequiresNew(refusalsFirst(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
                engine.setBeans(new LazyModelBeans(beans));
                engine.setEnableScriptEngineLoadExternalResources(false);
                engine.setEnableExceptionsAfterUnhandledBpmnError(true);
                engine.setCmmnEnabled(false);
                engine.setStandaloneTasksEnabled(false);
                engine.setTaskMetricsEnabled(false);
                engine.setDefaultSerializationFormat("application/json");
            }
        };
    }

    private static List<CommandInterceptor> refusalsFirst(List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>(List.of(new RefusalInterceptor()));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
