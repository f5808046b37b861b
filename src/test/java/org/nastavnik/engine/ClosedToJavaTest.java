package org.nastavnik.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Expressions that came past the gate: evaluated where the engine would evaluate them. */
@ApplicationTest
class ClosedToJavaTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;

    @ParameterizedTest
    @ValueSource(strings = {
            "${''.getClass()}", "${''.getClass().forName('java.lang.Runtime').getMethods()}", "${organisation.class}", "${organisation['class']}",
            "${organisation.bytes}", "${organisation.getBytes()}", "${organisation.toString()}", "${days.getClass()}", "${days.class}", "${days.toString()}",
            "${days.hashCode()}", "${execution.getProcessEngineServices()}", "${execution.processEngineServices}", "${execution.getVariables()}",
            "${execution.setVariable('organisation', 'x')}", "${execution.class.classLoader}", "${now().getClass()}", "${now().time}",
            "${dateTime().getClass()}", "${dateTime().getZone()}", "${dateTime().zone}", "${currentUserGroups().getClass()}", "${JSON('{}').prop('a')}",
            "${dataSource}", "${dataSource.getConnection()}", "${repositoryService.createDeployment()}", "${environment.getProperty('NASTAVNIK_ADMIN_PASSWORD')}"})
    void nothingOfJavaIsReached(String expression) {
        assertThatThrownBy(() -> value(expression)).satisfies(refused -> assertThat(refused.toString() + refused.getCause())
                .containsAnyOf("expressions may not ask", "Unknown property used in expression", "Unknown function", "Could not resolve function"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"${organisation == execution.tenantId} | true", "${execution.hasVariable('organisation')} | true", "${empty schoolYear} | false",
            "${now() != null} | true", "${dateTime().plusWeeks(1) != null} | true", "${days.afterWorking(1, organisation) != null} | true"})
    void whatModelsNeedWorks(String expression, boolean value) {
        assertThat(value(expression)).isEqualTo(value);
    }

    private Object value(String expression) {
        ProcessInstance instance = walk.start("curator-appointment", schools.openWithProgramme());
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(command -> {
            ExecutionEntity execution = Context.getCommandContext().getExecutionManager().findExecutionById(instance.getId());
            return configuration.getExpressionManager().createExpression(expression).getValue(execution);
        });
    }
}
