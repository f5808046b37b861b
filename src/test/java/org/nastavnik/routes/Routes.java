package org.nastavnik.routes;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Asks the running application for all its routes: Jersey resources of each servlet, Spring's controllers, files, actuator. */
@Component
public class Routes {

    private static final String JERSEY = "org.glassfish.jersey.servlet.ServletContainer";

    private final ServletWebServerApplicationContext context;

    Routes(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    public Set<Route> all() {
        Set<Route> routes = new TreeSet<>();
        context.getServletContext().getServletRegistrations().values().stream()
                .filter(servlet -> servlet.getInitParameter("jakarta.ws.rs.Application") != null)
                .forEach(servlet -> servlet.getMappings().forEach(mapping ->
                        resources(application(servlet.getInitParameter("jakarta.ws.rs.Application")), mapping.replace("/*", ""), routes)));
        context.getBeansOfType(ResourceConfig.class).values().forEach(config -> resources(config, "/engine-rest", routes));
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> mapped(info, routes)));
        context.getBeansOfType(AbstractUrlHandlerMapping.class).values()
                .forEach(mapping -> mapping.getHandlerMap().keySet().forEach(path -> routes.add(new Route("GET", path))));
        return routes;
    }

    private static Application application(String name) {
        try {
            return (Application) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void mapped(RequestMappingInfo info, Set<Route> routes) {
        Set<String> methods = new TreeSet<>(info.getMethodsCondition().getMethods().stream().map(Enum::name).toList());
        info.getPatternValues().forEach(path -> (methods.isEmpty() ? Stream.of("GET") : methods.stream())
                .forEach(method -> routes.add(new Route(method, path))));
    }

    private static void resources(Application application, String mount, Set<Route> routes) {
        application.getClasses().forEach(resource -> path(resource)
                .ifPresent(path -> collect(resource, Route.join(mount, path), new ArrayDeque<>(), routes)));
    }

    private static void collect(Class<?> resource, String base, Deque<Class<?>> within, Set<Route> routes) {
        if (within.contains(resource)) {
            return;
        }
        within.push(resource);
        for (Method method : resource.getMethods()) {
            String path = Route.join(base, annotation(method, Path.class).map(Path::value).orElse(""));
            Optional<String> verb = verb(method);
            if (verb.isPresent()) {
                routes.add(new Route(verb.get(), path));
            } else if (annotation(method, Path.class).isPresent() && method.getReturnType() != Object.class) {
                collect(method.getReturnType(), path, within, routes);
            }
        }
        within.pop();
    }

    private static Optional<String> verb(Method method) {
        return declarations(method).flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null).map(HttpMethod::value).findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return declarations(method).map(declared -> declared.getAnnotation(type)).filter(found -> found != null).findFirst();
    }

    private static Optional<String> path(Class<?> resource) {
        return types(resource).map(type -> type.getAnnotation(Path.class)).filter(found -> found != null).map(Path::value).findFirst();
    }

    /** The method where it is declared, in its class, its superclasses and their interfaces. */
    private static Stream<Method> declarations(Method method) {
        return types(method.getDeclaringClass()).flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(declared -> declared.getName().equals(method.getName())
                        && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type == null ? Stream.empty() : Stream.concat(Stream.of(type),
                Stream.concat(Arrays.stream(type.getInterfaces()).flatMap(Routes::types), types(type.getSuperclass())));
    }
}
